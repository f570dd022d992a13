import type { Change } from "../../../generated/records.ts";
import type { Entry, Target } from "../../model/entry.ts";
import { type LifecycleOf, statusOf } from "../../workflow/atRest.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";
import { isControlled, isSettled } from "./controlled.ts";
import { impactFigures } from "./figures/figures.ts";
import type { Impact, ImpactNode, ImpactRecord } from "./impact.ts";
import type { ImpactSource } from "./source.ts";
import { type Arrival, type Start, walk } from "./walk.ts";

/**
 * What a change request would touch, or what a change of any other record would.
 * @param subject a change request that its schema accepts, or any other record
 * @param depth the most steps that are taken from the targets; no limit by default
 */
export function impactOf(
  subject: Entry,
  given: ImpactSource,
  depth: number = Number.POSITIVE_INFINITY,
): Impact {
  const lifecycleOf = remembered(given.lifecycleOf);
  const source = { ...given, lifecycleOf };
  const change = subject.kind === "change" && subject.valid ? (subject.value as Change) : undefined;
  const starts = change ? targetsOf(change, source) : [startAt(subject)];
  const without = change ? [change.id] : [];
  const { arrivals, counted } = walk(starts, source.project, {
    ...{ depth, without },
    isSettled: (entry) => isSettled(entry, lifecycleOf),
  });
  const nodes = arrivals.map((arrival) => toNode(arrival, lifecycleOf));
  const targets = starts.map(({ target }) => target.entry);
  const dependents = arrivals
    .filter(({ direction, settled }) => direction === "downstream" && !settled)
    .map(({ target }) => target.entry);
  const touched = { targets, dependents, all: [...new Set([...targets, ...dependents])] };
  const stated = change?.impact;
  return {
    subject: describe(startAt(subject).target),
    targets: starts.map(({ target }) => describe(target)),
    nodes,
    figures: impactFigures(touched, { id: subject.id, impact: stated }, counted, source),
    stated,
  };
}

/** The same, asked once for each kind. */
function remembered(lifecycleOf: LifecycleOf): LifecycleOf {
  const lifecycles = new Map<LifecycleKind, Lifecycle | undefined>();
  return (kind) => {
    if (!lifecycles.has(kind)) lifecycles.set(kind, lifecycleOf(kind));
    return lifecycles.get(kind);
  };
}

function toNode(
  { target, direction, depth, from, field, own, settled }: Arrival,
  lifecycleOf: LifecycleOf,
): ImpactNode {
  const { id, kind, title, status } = describe(target);
  const controlled = kind === target.entry.kind && isControlled(target.entry, lifecycleOf);
  const reason = { from, field, own };
  return { id, kind, title, status, direction, depth, reason, controlled, settled };
}

/** What a change request would alter, in the order in which it says so; what isn't there is left out. */
function targetsOf({ id: own, targets = [], proposed = [] }: Change, { project }: ImpactSource): Start[] {
  const ids = new Set([...targets, ...proposed.map(({ record }) => record)]);
  ids.delete(own);
  return [...ids].flatMap((id) => {
    const [target] = project.find(id);
    if (!target) return [];
    const patch = proposed.find(({ record, retire }) => record === id && retire !== true)?.patch;
    return [startAt(target.entry, target, (field) => !patch || Object.hasOwn(patch, field))];
  });
}

/** @param alters whether a field of the record changes: what stands within the others does not */
function startAt(
  entry: Entry,
  target: Target = { kind: entry.kind, entry, pointer: ["id"] },
  alters: (field: string) => boolean = () => true,
): Start {
  const within = target.kind === entry.kind ? entry.anchors : [];
  const altered = within.filter(({ pointer }) => alters(String(pointer[0]))).map(({ id }) => id);
  return { target, ids: [describe(target).id, ...altered] };
}

function describe({ kind, entry, pointer }: Target): ImpactRecord {
  if (kind === entry.kind) {
    const { title } = entry.value as { title?: unknown };
    return { id: entry.id, kind, title: typeof title === "string" ? title : "", status: statusOf(entry) };
  }
  const { id, specific } = valueAt(entry.value, pointer.slice(0, -1)) as { id: string; specific?: unknown };
  return { id, kind, title: typeof specific === "string" ? specific : "", status: "" };
}

function valueAt(value: unknown, pointer: Target["pointer"]): unknown {
  let inner = value as Readonly<Record<string | number, unknown>> | undefined;
  for (const step of pointer) inner = inner?.[step] as typeof inner;
  return inner;
}
