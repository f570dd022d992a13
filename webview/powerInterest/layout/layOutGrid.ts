import type { Point } from "../../shared/box.ts";
import type { InTurns } from "../../shared/inTurns.ts";
import {
  asCluster,
  boxOf,
  clusterRadius,
  type Group,
  groupsOf,
  keptApart,
  type Plot,
  type PlotPerson,
  placesIn,
  together,
} from "./group.ts";
import { type Labelled, type LabelSpace, type PlacedLabel, placeLabels } from "./placeLabels.ts";

/** The grid as it is drawn: people one by one with their labels, and clusters of those for whom there is no room. */
export interface GridLayout {
  readonly people: readonly PlacedPerson[];
  readonly clusters: readonly Cluster[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

export interface PlacedPerson extends Point {
  readonly id: string;
}

export interface Cluster extends Point {
  readonly radius: number;
  /** Who is in it, in the order of the ids. */
  readonly ids: readonly string[];
}

/** Where and how large things are, in the units of the drawing. */
export interface GridSpace extends Plot, LabelSpace {}

/**
 * Finds a place for everybody and for every label, the same for the same people. People whose marks would lie over
 * each other, or whose labels find no place, are drawn as one.
 */
export function* layOutGrid(people: readonly PlotPerson[], space: GridSpace): InTurns<GridLayout> {
  let groups = keptApart(groupsOf(people, space), space);
  for (;;) {
    const labels = yield* labelsOf(groups, space);
    const crowded = groups.filter(
      (group) => !group.isCluster && group.people.some(({ id }) => !labels.has(id)),
    );
    const fewer = keptApart(withoutCrowds(groups, crowded, space), space);
    if (crowded.length === 0 || isSame(groups, fewer)) return asLayout(groups, labels, space);
    groups = fewer;
    yield;
  }
}

function* labelsOf(groups: readonly Group[], space: GridSpace): InTurns<ReadonlyMap<string, PlacedLabel>> {
  const { sizes } = space;
  const labelled = groups.flatMap((group) =>
    placesIn(group, sizes).map((place, index): Labelled & { readonly weight: number } => {
      const { id, labels, weight } = group.people[index] as PlotPerson;
      return { ...place, id, labels, weight, radius: sizes.radius };
    }),
  );
  const clusters = groups.filter(({ isCluster }) => isCluster).map((group) => boxOf(group, sizes));
  labelled.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return yield* placeLabels(labelled, { ...space, taken: [...space.taken, ...clusters] });
}

/** Columns become clusters; somebody alone joins the nearest others, if there are any not too far away. */
function withoutCrowds(
  groups: readonly Group[],
  crowded: readonly Group[],
  space: GridSpace,
): readonly Group[] {
  let rest = [...groups];
  for (const group of crowded) {
    if (!rest.includes(group)) continue;
    const others = rest.filter((one) => one !== group);
    if (group.people.length > 1) {
      rest = [...others, asCluster(group, space)];
      continue;
    }
    const near = nearest(group, others, 8 * space.sizes.radius);
    if (near) rest = [...others.filter((one) => one !== near), together(near, group, space, true)];
  }
  return rest;
}

function nearest(group: Group, others: readonly Group[], within: number): Group | undefined {
  const distance = (other: Group) => Math.hypot(other.x - group.x, other.y - group.y);
  const [near] = others
    .filter((other) => distance(other) <= within)
    .sort((a, b) => distance(a) - distance(b));
  return near;
}

function isSame(before: readonly Group[], after: readonly Group[]): boolean {
  const clusters = (groups: readonly Group[]) => groups.filter(({ isCluster }) => isCluster).length;
  return before.length === after.length && clusters(before) === clusters(after);
}

function asLayout(
  groups: readonly Group[],
  labels: ReadonlyMap<string, PlacedLabel>,
  { sizes }: GridSpace,
): GridLayout {
  return {
    labels,
    people: groups.flatMap((group) =>
      placesIn(group, sizes).map((place, index) => ({ ...place, id: String(group.people[index]?.id) })),
    ),
    clusters: groups
      .filter(({ isCluster }) => isCluster)
      .map(({ x, y, people }) => ({
        ...{ x, y, radius: clusterRadius(people.length, sizes.radius) },
        ids: people.map(({ id }) => id).sort(),
      })),
  };
}
