import { html } from "lit";
import type { Choice as Word } from "../../src/protocol/choice.ts";
import {
  quadrantIds,
  type RatedStakeholder,
  type StakeholderValues,
} from "../../src/protocol/powerInterest.ts";
import { engagementLevels } from "../../src/protocol/stakeholder.ts";
import { icon } from "../shared/parts/icons.ts";
import type { Column } from "../shared/table/column.ts";
import { ratingChoices, wordChoices } from "./templates/details.ts";
import { changeText, titleOf, type Wording } from "./wording.ts";

type PersonColumn = Column<RatedStakeholder>;

/** The columns of the same data as a table. */
export function gridColumns(wording: Wording): readonly PersonColumn[] {
  const { texts, view } = wording;
  const { words, quadrants, comparison } = view;
  const filters = (choices: readonly Word[]) => choices.map(({ title }) => ({ value: title, text: title }));
  const level = (key: "current" | "desired", title: string): PersonColumn => ({
    ...{ key, title, width: 14, isGroupable: true, choices: filters(words.engagementLevels) },
    value: ({ engagement }) => titleOf(words.engagementLevels, engagement[key]),
    rank: ({ engagement }) => engagementLevels.indexOf(engagement[key] ?? "unaware"),
    editor: ({ engagement }) => ({
      type: "choice",
      value: engagement[key] ?? "",
      choices: wordChoices(words.engagementLevels, texts),
    }),
  });
  const number = (key: "power" | "interest", title: string): PersonColumn => ({
    ...{ key, title, width: 7, isNumber: true, isGroupable: true },
    value: (person) => person[key] ?? "",
    rank: (person) => person[key] ?? 0,
    editor: (person) => ({
      type: "choice",
      value: String(person[key] ?? ""),
      choices: ratingChoices(person[key], texts),
    }),
  });
  return [
    { key: "id", title: "ID", value: ({ id }) => id, width: 7, opens: true },
    { key: "name", title: texts.name, value: ({ title }) => title, width: 14, isHead: true },
    number("power", texts.power),
    number("interest", texts.interest),
    {
      ...{
        key: "quadrant",
        title: texts.quadrant,
        width: 12,
        isGroupable: true,
        choices: filters(quadrants),
      },
      value: ({ quadrant }) => titleOf(quadrants, quadrant),
      rank: ({ quadrant }) => (quadrant ? quadrantIds.indexOf(quadrant) : quadrantIds.length),
    },
    level("current", texts.current),
    level("desired", texts.desired),
    {
      ...{ key: "key", title: texts.key, width: 7, isGroupable: true },
      choices: filters([{ id: "true", title: texts.isKey }]),
      value: ({ isKey }) => (isKey ? texts.isKey : ""),
      show: ({ isKey }) =>
        isKey ? html`<span role="img" aria-label=${texts.isKey}>${icon("done")}</span>` : "",
      editor: ({ isKey }) => ({
        type: "choice",
        value: String(isKey),
        choices: [
          { value: "true", text: texts.key },
          { value: "false", text: texts.notKey },
        ],
      }),
    },
    {
      ...{ key: "involvement", title: texts.involvement, width: 9, isGroupable: true },
      choices: filters(words.involvements),
      value: ({ involvement }) => titleOf(words.involvements, involvement),
      editor: ({ involvement }) => ({
        type: "choice",
        value: involvement ?? "",
        choices: wordChoices(words.involvements, texts),
      }),
    },
    {
      ...{ key: "side", title: texts.side, width: 8, isGroupable: true, choices: filters(words.sides) },
      value: ({ side }) => titleOf(words.sides, side),
    },
    {
      ...{ key: "organisation", title: texts.organisation, width: 13, isGroupable: true },
      value: ({ organisation }) => organisation,
    },
    {
      ...{ key: "reachedBy", title: texts.reachedBy, width: 14 },
      value: ({ reachedBy, isUncovered }) =>
        isUncovered ? texts.uncovered : reachedBy.map(({ id }) => id).join(", "),
    },
    ...(comparison
      ? [
          {
            key: "change",
            title: texts.change,
            width: 20,
            value: (person: RatedStakeholder) => changeText(person, wording),
          },
        ]
      : []),
  ];
}

/** What an entry in a cell means; undefined for a column that can't be changed. */
export function valuesOf(column: string, entry: string): StakeholderValues | undefined {
  switch (column) {
    case "power":
    case "interest":
      return { [column]: entry === "" ? null : Number(entry) };
    case "current":
    case "desired":
    case "involvement":
      return { [column]: entry === "" ? null : entry } as StakeholderValues;
    case "key":
      return { key: entry === "true" };
    default:
      return undefined;
  }
}
