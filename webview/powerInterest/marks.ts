import type { Point } from "../shared/box.ts";
import { nearestAhead } from "../shared/nearestAhead.ts";
import type { GridLayout } from "./layout/layOutGrid.ts";

/** The `data-key` of somebody's mark. */
export function personKey(id: string): string {
  return `mark-${id}`;
}

/** The `data-key` of a cluster's mark: it is known by the first who is in it. */
export function clusterKey(ids: readonly string[]): string {
  return `cluster-${ids[0]}`;
}

/** Whose mark an event is about, in the drawing or in a list, or which cluster: known by the first who is in it. */
export function markAt({ target }: Event) {
  const of = (selector: string) =>
    target instanceof Element ? target.closest<HTMLElement | SVGElement>(selector)?.dataset : undefined;
  return { person: of(".person, .chip")?.id, cluster: of("[data-cluster]")?.cluster };
}

/** The key of the mark that the focus comes to by Tab: of who is selected, else the first. */
export function reachedMark({ people, clusters }: GridLayout, selected: string): string | undefined {
  if (people.some(({ id }) => id === selected)) return personKey(selected);
  const around = clusters.find(({ ids }) => ids.includes(selected));
  if (around) return clusterKey(around.ids);
  return people[0] ? personKey(people[0].id) : clusters[0] && clusterKey(clusters[0].ids);
}

/** The key of the mark that lies next to another one; undefined where none does. */
export function nextMark(
  { people, clusters }: GridLayout,
  from: string,
  direction: Point,
): string | undefined {
  const marks = [
    ...people.map(({ id, x, y }) => ({ key: personKey(id), x, y })),
    ...clusters.map(({ ids, x, y }) => ({ key: clusterKey(ids), x, y })),
  ];
  const here = marks.find(({ key }) => key === from);
  return here && nearestAhead(here, direction, marks)?.key;
}
