import type { FileKind } from "../../model/kind.ts";
import type { RefField } from "../../model/kindRow.ts";

/**
 * How far an impact goes along a field: on from the record that it reaches; to that record wherever the walk comes
 * by; to that record only right beside where the walk began; not at all, but it is counted there; not at all.
 */
export type Reach = "on" | "end" | "near" | "counted" | "none";

export interface Route {
  /** Which end of the field feels a change of the other. */
  readonly feels: "namer" | "named";
  /** From what changes to what feels it. */
  readonly downstream: Reach;
  /** From what feels to what it rests on. */
  readonly upstream: Reach;
}

/** A route with the name of its field. */
export type NamedRoute = Route & { readonly field: string };

/** A field that the table doesn't have: who names a record may have to be looked at when that record changes. */
const generic: Route = { feels: "namer", downstream: "near", upstream: "near" };

/** By kind and field, with dots to go deeper; `*` is every kind. A new field needs a row only to reach further. */
const routes: Readonly<Record<string, Route>> = {
  "requirement.dependsOn": { feels: "namer", downstream: "on", upstream: "on" },
  "requirement.goal": { feels: "namer", downstream: "on", upstream: "near" },
  "requirement.deliverable": { feels: "named", downstream: "on", upstream: "near" },
  "deliverable.requirements": { feels: "namer", downstream: "on", upstream: "near" },
  "deliverable.quality": { feels: "named", downstream: "end", upstream: "none" },
  "quality.deliverable": { feels: "namer", downstream: "end", upstream: "near" },
  "milestone.deliverables": { feels: "namer", downstream: "end", upstream: "near" },
  "acceptance.requirements": { feels: "namer", downstream: "end", upstream: "near" },
  "acceptance.deliverables": { feels: "namer", downstream: "end", upstream: "near" },
  "document.documents": { feels: "namer", downstream: "end", upstream: "near" },
  "resource.allocations.to": { feels: "namer", downstream: "end", upstream: "near" },
  "decision.affects": { feels: "named", downstream: "near", upstream: "near" },
  "risk.links": { feels: "named", downstream: "near", upstream: "near" },
  "baseline.records.id": { feels: "namer", downstream: "counted", upstream: "none" },
  "*.owner": { feels: "namer", downstream: "near", upstream: "none" },
  "*.history.via": { feels: "namer", downstream: "none", upstream: "none" },
};

/** The fields that have a row, each with its kind in front. */
export const routedFields: readonly string[] = Object.keys(routes);

/** Kinds whose records stay touched when their life is over: a change calls into question what they ended with. */
const reopened: readonly string[] = ["deliverable", "quality", "acceptance"];

/** Whether an ended record of the kind has to be looked at again after a change. */
export function isReopened(kind: string): boolean {
  return reopened.includes(kind);
}

/** The name of a field, with dots to go deeper. */
export function fieldName({ path }: RefField): string {
  return path.filter((step) => step !== "[]").join(".");
}

const known = new WeakMap<RefField, NamedRoute>();

/** How an impact goes along a field of a kind. */
export function routeOf(kind: FileKind, field: RefField): NamedRoute {
  let route = known.get(field);
  if (!route) {
    const name = fieldName(field);
    route = { ...(routes[`${kind}.${name}`] ?? routes[`*.${name}`] ?? generic), field: name };
    known.set(field, route);
  }
  return route;
}
