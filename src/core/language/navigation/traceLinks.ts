import { type Reach, routeOf } from "../../control/impact/routes.ts";
import type { Entry, Target } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";

/** To what follows from a record, or to what it comes from. */
export type TraceDirection = "downstream" | "upstream";

/** One reference that leads from where a trace stands to what is beside it. */
export interface TraceLink {
  readonly to: Target & { readonly id: string };
  /** The record in which the reference stands. */
  readonly naming: Entry;
  /** Where, and the id that it says. */
  readonly pointer: Pointer;
  readonly named: string;
  readonly reach: Reach;
}

/**
 * All that is one step away from a record, or from an id within one. Which end of a field follows from the other is said
 * by the table of impacts; what stands within a record follows from the record.
 */
export function linksOf(
  start: Target,
  direction: TraceDirection,
  project: ProjectView,
): readonly TraceLink[] {
  const { entry, kind } = start;
  if (kind === entry.kind) {
    return [
      ...(direction === "downstream" ? inwards(entry) : []),
      ...toNamers(entry.id, direction, project),
      ...toNamed(entry, direction, project),
    ];
  }
  const id = entry.anchors.find(({ pointer }) => pointer.join() === start.pointer.join())?.id ?? "";
  // It has no references of its own: those beside it are the record's.
  return [...(direction === "upstream" ? [outwards(start, id)] : []), ...toNamers(id, direction, project)];
}

function inwards(entry: Entry): readonly TraceLink[] {
  return entry.anchors.map((anchor) => ({
    to: { ...anchor, entry },
    naming: entry,
    pointer: anchor.pointer,
    named: anchor.id,
    reach: "on",
  }));
}

function outwards({ entry, pointer }: Target, named: string): TraceLink {
  return { to: itself(entry), naming: entry, pointer, named, reach: "on" };
}

/** Downstream leads to the end of a field that feels a change, upstream to the other. */
function* toNamers(id: string, direction: TraceDirection, project: ProjectView): Iterable<TraceLink> {
  const wanted = direction === "downstream" ? "namer" : "named";
  for (const { entry, reference } of project.mentions(id)) {
    const { feels, [direction]: reach } = routeOf(entry.kind, reference.field);
    if (feels !== wanted || entry.id === "") continue;
    yield { to: itself(entry), naming: entry, pointer: reference.pointer, named: id, reach };
  }
}

function* toNamed(entry: Entry, direction: TraceDirection, project: ProjectView): Iterable<TraceLink> {
  const wanted = direction === "downstream" ? "named" : "namer";
  for (const { field, id, pointer } of entry.references) {
    const { feels, [direction]: reach } = routeOf(entry.kind, field);
    if (feels !== wanted) continue;
    for (const target of project.find(id)) {
      yield { to: { ...target, id }, naming: entry, pointer, named: id, reach };
    }
  }
}

function itself(entry: Entry): TraceLink["to"] {
  return { id: entry.id, kind: entry.kind, entry, pointer: ["id"] };
}
