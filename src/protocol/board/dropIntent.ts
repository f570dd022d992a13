/** A record was dropped on a state: the event by which it goes there should happen. */
export interface DropIntent {
  readonly id: string;
  /** The state on which it was dropped. */
  readonly to: string;
  /** Absent where only one event leads there. */
  readonly event?: string | undefined;
  readonly said: readonly SaidField[];
  readonly note?: string | undefined;
}

/** What somebody says with an event, by the keys of its fields. */
export interface SaidField {
  readonly key: string;
  readonly value: string | number | boolean;
}
