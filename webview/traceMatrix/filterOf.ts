import type { TraceMatrixView, TraceRecord } from "../../src/protocol/traceMatrix.ts";
import type { TraceLooks } from "./looks.ts";
import type { TraceFilter } from "./tree/traceFilter.ts";

/** Stands for those that have none. */
export const noneChosen = "-";

/** What the looks filter by, with places instead of ids. What is gone filters nothing. */
export function filterOf(looks: TraceLooks, { goals, deliverables }: TraceMatrixView): TraceFilter {
  const { text, onlyGaps, gap, goal, deliverable, priority } = looks;
  return {
    text,
    onlyGaps,
    gaps: gap === "" ? [] : [gap],
    goals: placesOf(goal, goals),
    deliverables: placesOf(deliverable, deliverables),
    priorities: priority === "" ? [] : [priority === noneChosen ? "" : priority],
  };
}

function placesOf(id: string, records: readonly TraceRecord[]): readonly number[] {
  if (id === noneChosen) return [-1];
  const place = id === "" ? -1 : records.findIndex((record) => record.id === id);
  return place < 0 ? [] : [place];
}
