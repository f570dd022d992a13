import type { Requirement } from "../../../generated/records.ts";
import type { TraceRecord } from "../../../protocol/traceMatrix.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { rowKeys } from "../rowKeys.ts";

/** Which deliverables contain a requirement: the one that it names, and those that name it. */
export interface Deliveries {
  readonly records: readonly TraceRecord[];
  /** Places in `records`. */
  of(id: string, requirement: Requirement): readonly number[];
}

const none: readonly number[] = [];

export function deliveries({ project }: Pick<FactsSource, "project">): Deliveries {
  const keyOf = rowKeys();
  const records: TraceRecord[] = [];
  const places = new Map<string, number>();
  const naming = new Map<string, number[]>();
  for (const entry of project.valid("deliverable")) {
    const { id, value } = entry;
    const place = records.push({ key: keyOf(entry), id, title: value.title }) - 1;
    if (!places.has(id)) places.set(id, place);
    for (const requirement of value.requirements ?? []) {
      const others = naming.get(requirement);
      if (others) others.push(place);
      else naming.set(requirement, [place]);
    }
  }
  return {
    records,
    of: (id, { deliverable }) => {
      const named = deliverable === undefined ? undefined : places.get(deliverable);
      const others = naming.get(id) ?? none;
      return named === undefined || others.includes(named) ? others : [named, ...others];
    },
  };
}
