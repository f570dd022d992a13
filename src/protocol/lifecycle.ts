/** A lifecycle as it is drawn. All texts are in the language of the reader. */
export interface LifecycleView {
  /** “REQ-014 Export invoices as PDF”, or “Lifecycle of requirements”. */
  readonly title: string;
  /** The id of the record; absent where only the lifecycle of a kind is shown. */
  readonly record?: string | undefined;
  readonly states: readonly StateView[];
  readonly transitions: readonly TransitionView[];
}

export interface StateView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** “controlled”, “waiting:client” and others, as the machine names them. */
  readonly tags: readonly string[];
  readonly initial: boolean;
  readonly final: boolean;
  readonly current: boolean;
  readonly visited: boolean;
}

export interface TransitionView {
  readonly id: string;
  /** The ids of states. */
  readonly from: string;
  readonly to: string;
  /** Empty for a transition that is taken by itself. */
  readonly event: string;
  readonly title: string;
  readonly description: string;
  /** The titles of its guards. */
  readonly conditions: readonly string[];
  /** How many times the record has taken it. */
  readonly travelled: number;
  /** Whether the record may take it now. */
  readonly offer: "open" | "blocked" | "none";
  /** Why it is blocked. */
  readonly reasons: readonly string[];
}

/** An event that is open should happen to a record. */
export interface FireIntent {
  readonly id: string;
  readonly event: string;
}
