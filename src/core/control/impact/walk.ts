import { kinds } from "../../../generated/kinds.ts";
import type { Entry, Target } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Direction } from "./impact.ts";
import { type Reach, routeOf } from "./routes.ts";

/** Where a walk begins. */
export interface Start {
  readonly target: Target;
  /** The ids by which others name what changes of it: its own, and those within it. */
  readonly ids: readonly string[];
}

/** A record at which a walk arrived. */
export interface Arrival {
  readonly id: string;
  readonly target: Target;
  readonly direction: Direction;
  readonly depth: number;
  readonly from: string;
  readonly field: string;
  readonly own: boolean;
  readonly reach: Reach;
  /** Whether the walk ends there though the field would lead on. */
  readonly settled: boolean;
}

export interface WalkOptions {
  /** The most steps that are taken. */
  readonly depth: number;
  /** Ids that are passed over. */
  readonly without: readonly string[];
  readonly isSettled: (entry: Entry) => boolean;
}

export interface Walked {
  readonly arrivals: readonly Arrival[];
  /** The ids of what holds a start without feeling it: baselines. */
  readonly counted: readonly string[];
}

type Place = Pick<Start, "target" | "ids"> & { readonly id: string };
type Step = Pick<Arrival, "id" | "target" | "field" | "own" | "reach">;

const firm: readonly Reach[] = ["on", "end"];
const loose: readonly Reach[] = ["near", "counted"];

/**
 * Follows the project's references from all starts at once, level by level. What is near only comes last, so that a
 * loose link never takes the place of a way that leads on.
 */
export function walk(starts: readonly Start[], project: ProjectView, options: WalkOptions): Walked {
  const { depth: limit, without, isSettled } = options;
  const places = starts.map(({ target, ids }) => ({ target, ids, id: ids[0] ?? "" }));
  const seen = new Set([...without, ...places.map(({ id }) => id)]);
  const counted = new Set<string>();
  const arriveFrom = (
    level: readonly Place[],
    direction: Direction,
    depth: number,
    wanted: readonly Reach[],
  ) => {
    const found: Arrival[] = [];
    for (const place of level) {
      for (const { id, target, field, own, reach } of stepsFrom(place, direction, wanted, project)) {
        if (reach === "counted") {
          counted.add(id);
        } else if (!seen.has(id)) {
          seen.add(id);
          const settled = target.kind === target.entry.kind && isSettled(target.entry);
          found.push({ id, target, direction, depth, from: place.id, field, own, reach, settled });
        }
      }
    }
    return found;
  };
  const levelsOf = (direction: Direction) => {
    const levels: Arrival[][] = [];
    let level: readonly Place[] = places;
    for (let depth = 1; depth <= limit && level.length > 0; depth++) {
      const found = arriveFrom(level, direction, depth, firm).sort(byKindAndId);
      levels.push(found);
      level = found
        .filter(({ reach, settled }) => reach === "on" && !settled)
        .map(({ id, target }) => ({ id, target, ids: [id] }));
    }
    return levels;
  };
  const ways = { downstream: levelsOf("downstream"), upstream: levelsOf("upstream") };
  for (const [direction, [nearest]] of Object.entries(ways) as [Direction, Arrival[][]][]) {
    nearest?.push(...arriveFrom(places, direction, 1, loose));
    nearest?.sort(byKindAndId);
  }
  return { arrivals: [...ways.downstream, ...ways.upstream].flat(), counted: [...counted].sort() };
}

/** Where one step leads from a place, in an order that doesn't depend on that of the files. */
function stepsFrom(
  { target, ids }: Place,
  direction: Direction,
  wanted: readonly Reach[],
  project: ProjectView,
): readonly Step[] {
  const steps: Step[] = [];
  // Downstream goes to the end that feels, upstream to the other.
  const [naming, named] =
    direction === "downstream" ? (["namer", "named"] as const) : (["named", "namer"] as const);
  for (const own of ids) {
    for (const { entry, reference } of project.mentions(own)) {
      const { feels, field, [direction]: reach } = routeOf(entry.kind, reference.field);
      if (feels !== naming || !wanted.includes(reach)) continue;
      const [found] = project.find(entry.id);
      if (found) steps.push({ id: entry.id, target: found, field, own: true, reach });
    }
  }
  // A goal has no references of its own: those beside it are the charter's.
  const { kind, references } = target.entry;
  if (kind !== target.kind) return steps.sort(byKindAndId);
  for (const reference of references) {
    const { feels, field, [direction]: reach } = routeOf(kind, reference.field);
    if (feels !== named || !wanted.includes(reach)) continue;
    const [found] = project.find(reference.id);
    if (found) steps.push({ id: reference.id, target: found, field, own: false, reach });
  }
  return steps.sort(byKindAndId);
}

const order = new Map<string, number>(kinds.map((kind, index) => [kind, index]));

function byKindAndId(a: Pick<Step, "id" | "target" | "field">, b: typeof a): number {
  const kindOrder = (order.get(a.target.kind) ?? -1) - (order.get(b.target.kind) ?? -1);
  if (kindOrder !== 0) return kindOrder;
  return compare(a.id, b.id) || compare(a.field, b.field);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
