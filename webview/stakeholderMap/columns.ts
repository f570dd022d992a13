import type { ConflictView, InfluenceView, MappedStakeholder } from "../../src/protocol/stakeholderMap.ts";
import type { Column } from "../shared/table/column.ts";
import { weights } from "./drawMap.ts";
import { nameOf, partiesText, strengthText, titleOf, type Wording } from "./wording.ts";

/** The columns of the people in the map. */
export function peopleColumns({ texts, view }: Wording): readonly Column<MappedStakeholder>[] {
  const number = (key: "sway" | "swayed" | "reach", title: string): Column<MappedStakeholder> => ({
    ...{ key, title, width: 13, isNumber: true },
    value: (person) => person[key],
  });
  return [
    { key: "id", title: "ID", value: ({ id }) => id, width: 7, opens: true },
    { key: "name", title: texts.name, value: ({ title }) => title, width: 14, isHead: true },
    {
      ...{ key: "organisation", title: texts.organisation, width: 14, isGroupable: true },
      value: ({ organisation }) => organisation,
    },
    {
      ...{ key: "roles", title: texts.roles, width: 12 },
      value: ({ roles }) => roles.map((role) => titleOf(view.words.roles, role)).join(", "),
    },
    {
      ...{ key: "key", title: texts.key, width: 11, isGroupable: true },
      choices: [{ value: texts.isKey, text: texts.isKey }],
      value: ({ isKey }) => (isKey ? texts.isKey : ""),
    },
    number("sway", texts.sway),
    number("swayed", texts.swayed),
    number("reach", texts.reach),
    {
      ...{ key: "conflicts", title: texts.conflicts, width: 10 },
      value: ({ conflicts }) => conflicts.join(", "),
    },
    {
      ...{ key: "reachedBy", title: texts.reachedBy, width: 16 },
      value: ({ reachedBy, isUncovered }) =>
        isUncovered ? texts.uncovered : reachedBy.map(({ id }) => id).join(", "),
    },
  ];
}

/** The columns of the influences. */
export function influenceColumns(wording: Wording): readonly Column<InfluenceView>[] {
  const { texts, view } = wording;
  return [
    {
      ...{ key: "from", title: texts.from, width: 16, isHead: true, opens: true, isGroupable: true },
      value: ({ from }) => nameOf(from, wording),
    },
    {
      ...{ key: "to", title: texts.to, width: 16, isGroupable: true },
      value: ({ to }) => nameOf(to, wording),
    },
    {
      ...{ key: "strength", title: texts.strength, width: 10, isGroupable: true },
      choices: view.strengths.map(({ title }) => ({ value: title, text: title })),
      value: (influence) => strengthText(influence, wording),
      rank: ({ strength }) => (strength ? weights[strength] : 0),
    },
  ];
}

/** The columns of the conflicts. */
export function conflictColumns(wording: Wording): readonly Column<ConflictView>[] {
  const { texts } = wording;
  return [
    { key: "id", title: "ID", value: ({ id }) => id, width: 7, opens: true },
    { key: "title", title: texts.conflict, value: ({ title }) => title, width: 22, isHead: true },
    { key: "parties", title: texts.parties, value: (one) => partiesText(one, wording), width: 22 },
    {
      key: "severity",
      title: texts.severity,
      value: ({ severity }) => severity,
      width: 9,
      isGroupable: true,
    },
    { key: "state", title: texts.state, value: ({ state }) => state, width: 10, isGroupable: true },
  ];
}
