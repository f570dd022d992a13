import type {
  ConflictView,
  InfluenceView,
  MappedStakeholder,
  StakeholderMapView,
} from "../../src/protocol/stakeholderMap.ts";
import type { MapLooks } from "./looks.ts";

/** What of the map is shown. */
export interface ShownMap {
  readonly people: readonly MappedStakeholder[];
  readonly influences: readonly InfluenceView[];
  readonly conflicts: readonly ConflictView[];
}

/** What the filters let through: lines and conflicts only between those who are shown. */
export function shownMap(
  { people, influences, conflicts }: StakeholderMapView,
  { show, showsOver, organisation }: Pick<MapLooks, "show" | "showsOver" | "organisation">,
): ShownMap {
  const present = conflicts.filter(({ isOver }) => showsOver || !isOver);
  const inConflict = new Set(present.flatMap(({ parties }) => parties));
  const linked = new Set([...inConflict, ...influences.flatMap(({ from, to }) => [from, to])]);
  const isWanted = {
    all: () => true,
    linked: ({ id }: MappedStakeholder) => linked.has(id),
    conflicts: ({ id }: MappedStakeholder) => inConflict.has(id),
    uncovered: ({ isUncovered }: MappedStakeholder) => isUncovered,
  }[show];
  const shown = people.filter(
    (person) =>
      isWanted(person) &&
      // Who has left is shown as long as something leads to them.
      (!person.hasLeft || linked.has(person.id)) &&
      (organisation === "" || person.organisation === organisation),
  );
  const ids = new Set(shown.map(({ id }) => id));
  return {
    people: shown,
    influences: influences.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    conflicts: present.filter(({ parties }) => parties.filter((id) => ids.has(id)).length > 1),
  };
}
