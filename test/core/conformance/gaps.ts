/** A case that is known to differ, how, and why that is accepted. The lists may only get shorter. */
export interface Gap {
  readonly id: string;
  readonly found: string;
  readonly reason: string;
}

export interface Difference {
  readonly id: string;
  readonly found: string;
}

export interface Comparison {
  /** Differences that no gap explains. */
  readonly unexpected: readonly Difference[];
  /** Gaps whose case doesn't differ (in this way) any more. */
  readonly closed: readonly Gap[];
}

export function compareGaps(differences: readonly Difference[], gaps: readonly Gap[]): Comparison {
  const keyOf = ({ id, found }: Difference) => `${id} ${found}`;
  const found = new Set(differences.map(keyOf));
  const known = new Set(gaps.map(keyOf));
  return {
    unexpected: differences.filter((difference) => !known.has(keyOf(difference))),
    closed: gaps.filter((gap) => !found.has(keyOf(gap))),
  };
}
