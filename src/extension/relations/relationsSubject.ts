/** What the tree shows: what moved between two states of a project, or what a change of a record would touch. */
export type RelationsSubject = ComparisonSubject | ImpactSubject;

export interface ComparisonSubject {
  readonly form: "comparison";
  /** The URI of the project's folder. */
  readonly project: string;
  /** The id of a baseline. */
  readonly first: string;
  /** The id of another one, or `work` for the working copy. */
  readonly second: string;
}

export interface ImpactSubject {
  readonly form: "impact";
  /** The URI of the project's folder. */
  readonly project: string;
  /** The id of a record. */
  readonly record: string;
}
