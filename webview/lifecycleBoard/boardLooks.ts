/** How a board is looked at. */
export interface BoardLooks {
  /** The id of the record whose details are shown; empty where there is none. */
  readonly selected: string;
  /** The states at an end whose columns are unfolded. */
  readonly unfolded: readonly string[];
}

/** Reads what an earlier page has kept. */
export function readBoardLooks(kept: unknown): BoardLooks {
  const { selected, unfolded } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  return {
    selected: typeof selected === "string" ? selected : "",
    unfolded: Array.isArray(unfolded) ? unfolded.filter((state) => typeof state === "string") : [],
  };
}
