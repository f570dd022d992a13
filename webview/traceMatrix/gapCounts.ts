import type { TraceGap, TraceMatrixView } from "../../src/protocol/traceMatrix.ts";

export interface GapCounts {
  /** How many requirements and goals have each gap. */
  readonly byGap: ReadonlyMap<TraceGap, number>;
  /** How many requirements have any. */
  readonly requirements: number;
}

const known = new WeakMap<TraceMatrixView, GapCounts>();

/** Counts the gaps of a view; once for each view. */
export function gapCounts(view: TraceMatrixView): GapCounts {
  let counts = known.get(view);
  if (!counts) {
    counts = count(view);
    known.set(view, counts);
  }
  return counts;
}

function count({ requirements, goals }: TraceMatrixView): GapCounts {
  const byGap = new Map<TraceGap, number>();
  for (const { gaps } of [...goals, ...requirements]) {
    for (const gap of gaps) byGap.set(gap, (byGap.get(gap) ?? 0) + 1);
  }
  return { byGap, requirements: requirements.filter(({ gaps }) => gaps.length > 0).length };
}
