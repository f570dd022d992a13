import type { Reason } from "../board/cardOffers.ts";

/**
 * How a project stands, part by part. Days are written `YYYY-MM-DD`; ids lead to their records. A part that has nothing
 * to show says in its hint what to do.
 */
export interface DashboardView {
  readonly name: string;
  readonly client: string;
  readonly today: string;
  readonly phase: PhasePart;
  readonly waiting: readonly WaitingGroup[];
  readonly problems: ProblemPart;
  readonly goals: GoalPart;
  readonly milestones: MilestonePart;
  readonly changes: ChangePart;
  readonly risks: RiskPart;
  readonly dates: DatePart;
  readonly satisfaction: SatisfactionPart;
  readonly acceptance: AcceptancePart;
}

/** What to do where a part is empty. */
export interface Hint {
  readonly text: string;
  /** The kind of which a record is to be created, or the id of the record to open. */
  readonly create?: string | undefined;
  readonly open?: string | undefined;
}

export interface PhasePart {
  readonly hint?: Hint | undefined;
  /** The main way through the project's lifecycle, and where the project is on it. */
  readonly phases: readonly Phase[];
  /** The state of the charter, which may lie beside the main way, as that of a project on hold. */
  readonly title: string;
  /** For how many days it has been in this phase. */
  readonly days?: number | undefined;
  readonly next?: NextPhase | undefined;
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly place: "done" | "now" | "ahead";
}

export interface NextPhase {
  readonly event: string;
  /** What the event is called, and the phase to which it leads. */
  readonly title: string;
  readonly phase: string;
  /** How much stands in the way, of which the first reasons follow. */
  readonly blocked: number;
  readonly reasons: readonly Reason[];
}

/** Who is waited for. */
export interface WaitingGroup {
  readonly title: string;
  readonly count: number;
  /** The first of them. */
  readonly records: readonly WaitingRecord[];
}

export interface WaitingRecord {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

export interface ProblemPart {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export interface GoalPart {
  readonly hint?: Hint | undefined;
  readonly goals: readonly GoalLine[];
}

export interface GoalLine {
  readonly id: string;
  readonly title: string;
  /** What is measured, and its unit. */
  readonly measure?: string | undefined;
  readonly baseline?: number | string | undefined;
  readonly target?: number | string | undefined;
  /** What was measured, oldest first; at most as many as a small drawing shows. */
  readonly measured: readonly Measured[];
  /** How far the last value is on the way from the baseline (0) to the target (1). */
  readonly progress?: number | undefined;
  readonly due?: string | undefined;
  /** Days until it is due; negative where that is past. */
  readonly daysLeft?: number | undefined;
  /** The requirements that serve it and whose lives go on, and how many of them are verified or accepted. */
  readonly requirements: number;
  readonly done: number;
}

export interface Measured {
  readonly date: string;
  readonly value: number;
}

export interface MilestonePart {
  readonly hint?: Hint | undefined;
  /** By the day on which they are due; those without one last. */
  readonly milestones: readonly MilestoneMark[];
  /** The first and the last day of the project, as far as its charter says them. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

export interface MilestoneMark {
  readonly id: string;
  readonly title: string;
  readonly state: "planned" | "moved" | "late" | "reached" | "reachedLate" | "missed";
  readonly stateTitle: string;
  readonly due?: string | undefined;
  readonly baselineDue?: string | undefined;
  readonly reached?: string | undefined;
  /** How many days later than it was agreed at first; negative if earlier. For one that is late, so far. */
  readonly slip?: number | undefined;
}

export interface ChangePart {
  readonly hint?: Hint | undefined;
  /** The change requests that are not at an end, the oldest first; the first of them, where there are many. */
  readonly open: readonly ChangeLine[];
  readonly count: number;
  readonly budget?: BudgetLine | undefined;
  /** What the open requests that nobody has approved yet would cost, and by how many days they would delay. */
  readonly asked: { readonly cost: number; readonly days: number };
}

export interface ChangeLine {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  /** Days since its first event; absent where its history says nothing. */
  readonly age?: number | undefined;
  readonly cost?: number | undefined;
  readonly scheduleDays?: number | undefined;
  readonly decideBy?: string | undefined;
  readonly late?: number | undefined;
}

/** Amounts in the currency of the charter. */
export interface BudgetLine {
  readonly currency: string;
  readonly amount: number;
  /** The budget lines, and the changes that were approved. */
  readonly lines: number;
  readonly approved: number;
  /** What is left of the budget after both; negative where more is planned. */
  readonly left: number;
}

export interface RiskPart {
  readonly hint?: Hint | undefined;
  /** What the highest level is called that needs no response. */
  readonly appetite: string;
  /** The threats whose lives go on. */
  readonly threats: number;
  readonly unassessed: number;
  /** Those above the appetite, the highest level first; the first of them, where there are many. */
  readonly above: readonly RiskLine[];
  readonly count: number;
  readonly unanswered: number;
}

export interface RiskLine {
  readonly id: string;
  readonly title: string;
  readonly level: string;
  /** As the project sets it. */
  readonly color?: string | undefined;
  readonly owner?: string | undefined;
  /** There is neither a response nor an acceptance in force. */
  readonly unanswered: boolean;
}

export interface DatePart {
  readonly hint?: Hint | undefined;
  /** The last day that is looked at. */
  readonly until: string;
  /** What is overdue, and what is due until then, by day. */
  readonly dates: readonly DateLine[];
}

export interface DateLine {
  readonly kind: "commitment" | "communication";
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** Days from today on; negative where it is overdue. */
  readonly inDays: number;
  /** To whom it was promised, or who is spoken with. */
  readonly who: readonly string[];
}

export interface SatisfactionPart {
  readonly hint?: Hint | undefined;
  /** What surveys say, oldest first. */
  readonly surveys: readonly SurveyPoint[];
  readonly feedback: FeedbackCounts;
}

export interface SurveyPoint {
  readonly id: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly responses: number;
  /** The share of ratings that are 4 or 5 of 5, in per cent, and their mean. */
  readonly csat?: { readonly percent: number; readonly mean: number; readonly answers: number } | undefined;
  /** Promoters less detractors, in points from -100 to 100. */
  readonly nps?: { readonly points: number; readonly answers: number } | undefined;
}

export interface FeedbackCounts {
  readonly total: number;
  /** Not closed yet. */
  readonly open: number;
  readonly openComplaints: number;
}

export interface AcceptancePart {
  readonly hint?: Hint | undefined;
  /** The acceptance criteria of all requirements whose lives go on. */
  readonly criteria: CriteriaCounts;
  readonly acceptances: readonly AcceptanceLine[];
}

export interface CriteriaCounts {
  readonly passed: number;
  readonly waived: number;
  readonly failed: number;
  readonly untested: number;
}

export interface AcceptanceLine {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly ended: boolean;
  readonly due?: string | undefined;
  readonly late?: number | undefined;
  readonly criteria: CriteriaCounts;
  /** How many of the signatories have signed what it says now. */
  readonly signed: number;
  readonly signatories: number;
  /** Points of the punch list that are not done. */
  readonly punchOpen: number;
}
