import type { Severity, Stage } from "./problem.ts";

export type Weight = Severity | "ignore";

/** One weight for every stage, or one for each. */
export type Weights = Weight | Readonly<Record<Stage, Weight>>;

/** Every problem code with its default weight. Codes are stable: other tools and settings name them. */
export const problemCodes = {
  "yaml/syntax": "error",
  "yaml/duplicate-key": "error",
  "yaml/alias": "error",
  "yaml/merge-key": "error",
  "yaml/tag": "error",
  "yaml/key": "error",
  "yaml/number": "error",
  "yaml/multiple-documents": "error",
  "yaml/too-deep": "error",
  "yaml/too-large": "error",
  "yaml/encoding": "error",
  "yaml/conflict-marker": "error",
  "yaml/link": "error",
  "yaml/unreadable": "error",
  "schema/required": "error",
  "schema/type": "error",
  "schema/enum": "error",
  "schema/unknown-property": "error",
  "schema/format": "error",
  "schema/pattern": "error",
  "schema/range": "error",
  "id/format": "warning",
  "id/duplicate": "error",
  "id/collision": "error",
  "ref/unknown": "error",
  "ref/wrong-kind": "error",
  "ref/self": "error",
  "ref/outside": "error",
  "text/hidden-character": "warning",
  "workflow/missing-history": "error",
  "workflow/status-mismatch": "error",
  "workflow/unknown-state": "error",
  "workflow/illegal-transition": "error",
  "workflow/seal-broken": "error",
  "workflow/time-order": "error",
  "workflow/self-approval": "error",
  "workflow/no-authority": "error",
  "workflow/unknown-actor": "error",
  "workflow/invalid-definition": "error",
  "control/uncontrolled-change": "error",
  "control/stale-approval": "error",
  "control/overlapping-changes": { work: "warning", review: "warning", release: "error" },
  "control/base-moved": { work: "warning", review: "warning", release: "error" },
  "control/open-change": { work: "ignore", review: "warning", release: "error" },
  "control/decision-overdue": { work: "warning", review: "warning", release: "error" },
  "control/baseline-broken": "error",
  "control/evidence-changed": "error",
  "plan/goal-not-smart": { work: "info", review: "warning", release: "warning" },
  "plan/stakeholder-uncovered": "warning",
  "plan/communication-overdue": "warning",
  "plan/commitment-overdue": { work: "warning", review: "warning", release: "error" },
  "plan/milestone-late": "warning",
  "plan/deliverable-late": { work: "warning", review: "warning", release: "error" },
  "plan/over-allocated": "warning",
  "plan/over-budget": "warning",
  "plan/feedback-unanswered": "warning",
  "plan/improvement-overdue": "warning",
  "plan/low-score-unheard": "warning",
  "plan/quality-overdue": { work: "warning", review: "warning", release: "error" },
  "plan/training-overdue": "warning",
  "risk/unassessed": { work: "info", review: "warning", release: "error" },
  "risk/no-owner": "warning",
  "risk/above-appetite": { work: "warning", review: "warning", release: "error" },
  "risk/review-overdue": "warning",
  "risk/acceptance-expired": "warning",
  "risk/unknown-rating": "error",
  "risk/invalid-scale": "error",
  "trace/no-goal": { work: "info", review: "warning", release: "error" },
  "trace/no-criterion": { work: "info", review: "warning", release: "error" },
  "trace/no-evidence": { work: "ignore", review: "warning", release: "error" },
  "trace/cycle": "error",
  "trace/orphan": { work: "info", review: "warning", release: "warning" },
} as const satisfies Record<string, Weights>;

export type ProblemCode = keyof typeof problemCodes;

/** Whether `code` is one of ours. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemCodes, code);
}
