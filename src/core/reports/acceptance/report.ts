import type { Day } from "../../model/calendar.ts";
import type { NamedState } from "../../views/projectStatus.ts";
import type { Tone } from "../document/document.ts";

/** What a client keeps of an acceptance. Texts of ours are in one language, those of records as they are. */
export interface AcceptanceReport {
  readonly id: string;
  readonly title: string;
  readonly project: { readonly name: string; readonly client: string; readonly timeZone: string };
  /** The moment that it tells of. */
  readonly asOf: Moment;
  /** As the record says. */
  readonly state: NamedState;
  readonly due: Day | undefined;
  /** How it stands, the most important first; never empty. */
  readonly notices: readonly Notice[];
  /** Whether every history holds, every baseline verifies, and no signature is void. */
  readonly sound: boolean;
  readonly deliverables: readonly ReportedDeliverable[];
  readonly requirements: readonly ReportedRequirement[];
  readonly results: Readonly<Record<Result, number>>;
  readonly runs: readonly TestRun[];
  readonly deviations: readonly Deviation[];
  readonly punchList: readonly PunchItem[];
  /** For each requirement the last one of its time that holds it; oldest first. */
  readonly baselines: readonly ReportedBaseline[];
  readonly changes: readonly ReportedChange[];
  /** Oldest first, those of earlier rounds too. */
  readonly signatures: readonly Signature[];
  /** Who has to sign. */
  readonly signatories: readonly Signatory[];
  readonly digests: Digests;
  readonly histories: readonly VerifiedHistory[];
}

/** A moment as programs and as people write it: the latter such as `2026-06-15 17:00`. */
export interface Moment {
  /** RFC 3339 in UTC. */
  readonly at: string;
  /** In the time zone of the project. */
  readonly local: string;
  readonly utc: string;
}

export interface Notice {
  readonly code:
    | "not-verified"
    | "baseline-broken"
    | "void"
    | "draft"
    | "rejected"
    | "replaced"
    | "not-bound"
    | "conditional"
    | "accepted";
  readonly tone: Tone;
  readonly title: string;
  readonly message: string;
  readonly items: readonly string[];
}

export type Result = "passed" | "failed" | "waived" | "untested";

/** A record that the acceptance names; `problem` says why it can't be told of, where it can't. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly problem?: string;
}

export interface ReportedDeliverable extends Named {
  readonly description: string;
  readonly state: string;
}

export interface ReportedRequirement extends Named {
  readonly state: string;
  /** As the record says; empty where it says none. */
  readonly priority: string;
  readonly description: string;
  readonly criteria: readonly Criterion[];
  /** How what it says came to be agreed, in words. */
  readonly agreement: string;
}

export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly method: string;
  readonly result: Result;
  readonly reason: string;
  readonly evidence: readonly string[];
}

export interface TestRun {
  readonly date: Day;
  readonly source: string;
  readonly passed: number | undefined;
  readonly failed: number | undefined;
  readonly skipped: number | undefined;
}

/** Where the result is not what was agreed, or not known. */
export interface Deviation {
  readonly kind: "failed" | "untested" | "waived" | "no-criterion" | "changed-without-request" | "unreadable";
  readonly record: string;
  readonly title: string;
  readonly criterion: string;
  readonly text: string;
  readonly reason: string;
}

export interface PunchItem {
  readonly id: string;
  readonly text: string;
  readonly severity: string;
  /** The name of who puts it right. */
  readonly owner: string;
  readonly due: Day | undefined;
  readonly done: boolean;
  readonly overdue: boolean;
}

export interface ReportedBaseline {
  readonly id: string;
  readonly title: string;
  readonly date: Day;
  readonly seal: string | undefined;
  /** What is not as it was created; empty where all is. */
  readonly faults: readonly string[];
}

/** A change request that altered a requirement since the baseline, or that would alter one. */
export interface ReportedChange extends Named {
  /** The requirements that it alters. */
  readonly records: readonly string[];
  readonly state: string;
  readonly reason: string;
  /** Whether it is written into the requirements. */
  readonly implemented: boolean;
  /** To what state the votes led; undefined while they have not decided. */
  readonly outcome: NamedState | undefined;
  readonly votes: readonly Vote[];
}

export interface Vote {
  readonly name: string;
  readonly vote: string;
  readonly at: Moment;
  readonly note: string;
}

export interface Signature {
  readonly name: string;
  readonly organisation: string;
  /** As the history has it: who acted. */
  readonly by: string;
  readonly at: Moment;
  readonly meaning: string;
  readonly note: string;
  /** Digest of the content that was signed. */
  readonly content: string | undefined;
  /** `replaced`: what moved since was accepted anew; `ended`: signatures were asked for again afterwards, or it was rejected. */
  readonly standing: "stands" | "replaced" | "void" | "ended";
  /** Why it doesn't stand, or stands for less. */
  readonly reasons: readonly string[];
}

export interface Signatory {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** What became of their signature; `missing` where they have given none since signatures were asked for. */
  readonly standing: "stands" | "void" | "missing";
}

export interface Digests {
  /** Of the acceptance's controlled content as it is now. */
  readonly content: string;
  /** Of the last entry of its history. */
  readonly seal: string | undefined;
  readonly covers: readonly ReportedCover[];
}

/** What the signatures stand for besides the acceptance itself, or would stand for. */
export interface ReportedCover {
  readonly record: string;
  /** As it is now; undefined where the record is gone or can't be read. */
  readonly content: string | undefined;
  readonly results: string | undefined;
  /** As it was when signatures were asked for; undefined before, and for what the signatures are not bound to. */
  readonly signed: { readonly content: string; readonly results: string | undefined } | undefined;
  /** Whether both are the same; undefined where there is nothing to compare. */
  readonly current: boolean | undefined;
  /** How the record differs from what was signed for, in words; empty where it doesn't. */
  readonly difference: string;
  /** The acceptances by which it was accepted as it is now. */
  readonly acceptedBy: readonly string[];
}

export interface VerifiedHistory {
  readonly record: string;
  readonly entries: number;
  /** Whether a replay could judge it. */
  readonly judged: boolean;
  readonly faults: readonly string[];
}
