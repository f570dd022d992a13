import type { ShownMap } from "./shownMap.ts";

/** The ids of what is linked with something by one line, and of itself; undefined where nothing is selected. */
export function relatedTo(
  selected: string,
  { people, influences, conflicts }: ShownMap,
): ReadonlySet<string> | undefined {
  const isThere = people.some(({ id }) => id === selected) || conflicts.some(({ id }) => id === selected);
  if (!isThere) return undefined;
  const related = new Set([selected]);
  for (const { from, to } of influences) {
    if (from === selected) related.add(to);
    if (to === selected) related.add(from);
  }
  for (const { id, parties } of conflicts) {
    if (id !== selected && !parties.includes(selected)) continue;
    for (const one of [id, ...parties]) related.add(one);
  }
  return related;
}
