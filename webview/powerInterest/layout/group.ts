import { type Box, boxesMeet, nearestIn, type Point, type Size } from "../../shared/box.ts";
import { tenth } from "../../shared/tenth.ts";
import { placeOf } from "./plot.ts";

/** Somebody who shall be drawn. */
export interface PlotPerson {
  readonly id: string;
  readonly power: number;
  readonly interest: number;
  /** Their label in the sizes that it may have, the best first. */
  readonly labels: readonly Size[];
  /** Who has more of it gets the better place for the label. */
  readonly weight: number;
}

/** Sizes in the units of the drawing. */
export interface MarkSizes {
  /** The radius of somebody's mark. */
  readonly radius: number;
  /** From the middle of one mark to the next one in a column, at most. */
  readonly pitch: number;
  /** The height of a column, at most: the next field belongs to others. */
  readonly tallest: number;
  /** Of marks from each other. */
  readonly gap: number;
}

/** Where people are drawn, and how large. */
export interface Plot {
  readonly plot: Box;
  readonly sizes: MarkSizes;
}

/** People who are drawn at one place: one, a column of a few, or all as one mark. */
export interface Group extends Point {
  readonly people: readonly PlotPerson[];
  readonly isCluster: boolean;
}

/** More than these are no longer drawn one by one at one place, however much room there is. */
const longestColumn = 4;
/** Between the marks of a column, at least. */
const leastGap = 3;

/** The groups of people with the same ratings, in the order of their ids. */
export function groupsOf(people: readonly PlotPerson[], space: Plot): readonly Group[] {
  const spots = new Map<string, PlotPerson[]>();
  for (const person of [...people].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const spot = `${person.power} ${person.interest}`;
    spots.set(spot, [...(spots.get(spot) ?? []), person]);
  }
  return [...spots.values()].map((together) => groupOf(together, false, space));
}

/** One group of people: in the middle of their places, and not beyond the plot. */
function groupOf(people: readonly PlotPerson[], isCluster: boolean, { plot, sizes }: Plot): Group {
  const places = people.map(({ power, interest }) => placeOf(power, interest, plot));
  const middle = (of: (place: Point) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const group = {
    people,
    x: middle(({ x }) => x),
    y: middle(({ y }) => y),
    isCluster: isCluster || !fitsColumn(people.length, sizes),
  };
  const { width, height } = boxOf(group, sizes);
  const room = { ...plot, width: Math.max(0, plot.width - width), height: Math.max(0, plot.height - height) };
  const { x, y } = nearestIn(room, group);
  return { ...group, x: tenth(x), y: tenth(y) };
}

/** The same people in groups that keep off each other: those that don't are put together. */
export function keptApart(groups: readonly Group[], space: Plot): readonly Group[] {
  const apart: Group[] = [];
  for (const group of groups) {
    let grown = group;
    for (let at = meeting(grown, apart, space); at >= 0; at = meeting(grown, apart, space)) {
      const [other] = apart.splice(at, 1);
      if (other) grown = together(other, grown, space);
    }
    apart.push(grown);
  }
  return apart;
}

/** Two groups as one. */
export function together(a: Group, b: Group, space: Plot, isCluster = a.isCluster || b.isCluster): Group {
  return groupOf([...a.people, ...b.people], isCluster, space);
}

/** The people of a group as a cluster. */
export function asCluster({ people }: Group, space: Plot): Group {
  return groupOf(people, true, space);
}

function meeting(group: Group, others: readonly Group[], { sizes }: Plot): number {
  const box = boxOf(group, sizes);
  return others.findIndex((other) => boxesMeet(box, boxOf(other, sizes), sizes.gap));
}

/** What a group takes up in the drawing, without labels. */
export function boxOf({ x, y, people, isCluster }: Group, sizes: MarkSizes): Box {
  const { radius } = sizes;
  if (isCluster) {
    const size = 2 * clusterRadius(people.length, radius);
    return { x, y, width: size, height: size };
  }
  const { length } = people;
  return { x, y, width: 2 * radius, height: (length - 1) * pitchOf(length, sizes) + 2 * radius };
}

/** From one mark to the next in a column of so many. */
function pitchOf(count: number, { radius, pitch, tallest }: MarkSizes): number {
  return count < 2 ? 0 : Math.min(pitch, (tallest - 2 * radius) / (count - 1));
}

function fitsColumn(count: number, sizes: MarkSizes): boolean {
  if (count < 2) return true;
  return count <= longestColumn && pitchOf(count, sizes) >= 2 * sizes.radius + leastGap;
}

/** The radius of the mark of so many people: it grows slowly. */
export function clusterRadius(count: number, radius: number): number {
  return radius * (1.4 + Math.min(1, Math.log10(count) / 2.5));
}

/** Where the people of a group are drawn who are not in a cluster. */
export function placesIn({ x, y, people, isCluster }: Group, sizes: MarkSizes): readonly Point[] {
  const pitch = pitchOf(people.length, sizes);
  return isCluster ? [] : people.map((_, index) => ({ x, y: y + (index - (people.length - 1) / 2) * pitch }));
}
