import type { TraceGap, TraceRequirement } from "../../../src/protocol/traceMatrix.ts";

/** Which requirements are shown. What a filter doesn't say lets all pass. */
export interface TraceFilter {
  /** Words that must stand in the id or in the title, in any case. */
  readonly text: string;
  /** Whether only those with gaps are shown. */
  readonly onlyGaps: boolean;
  /** Gaps of which a requirement must have one. */
  readonly gaps: readonly TraceGap[];
  /** The places of goals; -1 for none. */
  readonly goals: readonly number[];
  /** The places of deliverables; -1 for none. */
  readonly deliverables: readonly number[];
  /** Ids of priorities; empty for none. */
  readonly priorities: readonly string[];
}

export const noTraceFilter: TraceFilter = {
  text: "",
  onlyGaps: false,
  gaps: [],
  goals: [],
  deliverables: [],
  priorities: [],
};

/** Whether a filter lets everything pass, goals that nothing serves among it. */
export function isOpenFilter({
  text,
  onlyGaps,
  gaps,
  goals,
  deliverables,
  priorities,
}: TraceFilter): boolean {
  const lists = [gaps, goals, deliverables, priorities];
  return text.trim() === "" && !onlyGaps && lists.every((list) => list.length === 0);
}

/** A test for requirements; made once for a filter. */
export function traceTest(filter: TraceFilter): (requirement: TraceRequirement) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const { onlyGaps, gaps, goals, deliverables, priorities } = filter;
  return (one) =>
    (!onlyGaps || one.gaps.length > 0) &&
    (gaps.length === 0 || gaps.some((gap) => one.gaps.includes(gap))) &&
    (goals.length === 0 || goals.includes(one.goal)) &&
    (priorities.length === 0 || priorities.includes(one.priority)) &&
    (deliverables.length === 0 || isDelivered(one, deliverables)) &&
    (words.length === 0 || hasWords(one, words));
}

function isDelivered(one: TraceRequirement, wanted: readonly number[]): boolean {
  const places = one.deliverables.length > 0 ? one.deliverables : [-1];
  return places.some((place) => wanted.includes(place));
}

function hasWords({ id, title }: TraceRequirement, words: readonly string[]): boolean {
  const text = `${id} ${title}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
