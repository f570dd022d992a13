import type { SurveyResponse } from "../../model/lowScores.ts";

/** A response that came, before anybody knows whether the survey takes it. */
export interface Incoming {
  /** The file, and the line in it, where that matters. */
  readonly source: string;
  /** As it would stand in the survey, with its digest. */
  readonly response: SurveyResponse & { readonly digest: string };
  /** What was put up with. */
  readonly notes: readonly string[];
}

/** What came and can't be a response to the survey. */
export interface Refusal {
  readonly source: string;
  /** Stable, for other tools. */
  readonly code: string;
  readonly message: string;
}

/** What was read from somewhere. */
export interface Read {
  readonly incoming: readonly Incoming[];
  readonly refused: readonly Refusal[];
}
