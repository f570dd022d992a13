import type { PlannedBaseline } from "../../../core/act/planBaseline.ts";

/** What is said of a new baseline. */
export interface BaselineAnswers {
  readonly title: string;
  /** Empty where there is none. */
  readonly note: string;
  /** Why change requests are put off, by id. */
  readonly defer: ReadonlyMap<string, string>;
}

/** A baseline against which nothing stands. */
export type PlannedFine = Extract<PlannedBaseline, { readonly ok: true }>;
