/** What may happen to the record of a card: sent when somebody takes it up, or drops it. */
export interface CardOffers {
  readonly record: string;
  /** The state that it is in. */
  readonly state: string;
  readonly offers: readonly CardOffer[];
  /** Why nothing can happen to it at all; empty where something can. */
  readonly reasons: readonly Reason[];
}

export interface CardOffer {
  readonly event: string;
  readonly title: string;
  readonly description: string;
  /** The states in which the record may be after it: at once, or by what follows by itself. */
  readonly leadsTo: readonly string[];
  /** Nothing stands against it. */
  readonly open: boolean;
  readonly reasons: readonly Reason[];
  /** What must or may be said with it. */
  readonly fields: readonly AskedField[];
}

/** Why something can't happen, and the ids of the records that stand in the way. */
export interface Reason {
  readonly message: string;
  readonly records: readonly string[];
}

/** One thing that is said with an event, as a field of a form. */
export interface AskedField {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly type: "line" | "text" | "date" | "number" | "yesNo" | "choice" | "record";
  readonly required: boolean;
  /** What the record says already. */
  readonly value?: string | number | boolean | undefined;
  /** What can be chosen; absent for a field that is written freely. */
  readonly options?: readonly AskedOption[] | undefined;
}

export interface AskedOption {
  readonly value: string;
  readonly title: string;
}
