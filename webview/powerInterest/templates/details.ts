import { html, type TemplateResult } from "lit";
import type { Choice as Word } from "../../../src/protocol/choice.ts";
import {
  greatestRating,
  leastRating,
  type RatedStakeholder,
  type StakeholderValues,
} from "../../../src/protocol/powerInterest.ts";
import { type Choice, dropdown } from "../../shared/fields.ts";
import { type Detail, detailsPane } from "../../shared/parts/detailsPane.ts";
import { changeText, type GridTexts, titleOf, type Wording } from "../wording.ts";

export interface DetailsOptions {
  readonly person: RatedStakeholder;
  readonly set: (values: StakeholderValues) => void;
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/** All that is known of somebody, with fields for how they stand. */
export function personDetails(options: DetailsOptions, wording: Wording): TemplateResult {
  const { person, set, open, close } = options;
  const { texts, view } = wording;
  const { words, quadrants } = view;
  const quadrant = quadrants.find(({ id }) => id === person.quadrant);
  const lines: readonly Detail[] = [
    rating(texts.power, "power", person.power, texts, set),
    rating(texts.interest, "interest", person.interest, texts, set),
    word(texts.current, "current", words.engagementLevels, person.engagement.current, texts, set),
    word(texts.desired, "desired", words.engagementLevels, person.engagement.desired, texts, set),
    word(texts.involvement, "involvement", words.involvements, person.involvement, texts, set),
    {
      field: dropdown({
        label: texts.key,
        key: "details-key",
        value: String(person.isKey),
        choices: [
          { value: "true", text: texts.key },
          { value: "false", text: texts.notKey },
        ],
        change: (value) => set({ key: value === "true" }),
      }),
    },
    ...(quadrant
      ? [{ title: texts.quadrant, text: html`<strong>${quadrant.title}</strong><br>${quadrant.description}` }]
      : []),
    ...facts(person, wording, open),
  ];
  return detailsPane({
    label: texts.details,
    title: person.title,
    note: person.id,
    details: lines,
    open: { label: texts.openRecord, press: () => open(person.id) },
    close: { label: texts.close, press: close },
  });
}

function facts(person: RatedStakeholder, wording: Wording, open: (id: string) => void): readonly Detail[] {
  const { texts, view } = wording;
  const { words } = view;
  const lines: readonly (readonly [string, string])[] = [
    [texts.side, titleOf(words.sides, person.side)],
    [texts.organisation, person.organisation],
    [texts.roles, person.roles.map((role) => titleOf(words.roles, role)).join(", ")],
    [texts.state, person.state],
    [texts.change, changeText(person, wording)],
  ];
  return [
    ...lines.filter(([, text]) => text !== "").map(([title, text]) => ({ title, text })),
    {
      title: texts.reachedBy,
      text:
        person.reachedBy.length === 0
          ? html`${person.isUncovered ? html`<strong>${texts.uncovered}</strong>` : texts.nobodyReaches}`
          : html`
              <ul class="links">
                ${person.reachedBy.map(
                  ({ id, title }) =>
                    html`<li><button class="link" @click=${() => open(id)}>${id} ${title}</button></li>`,
                )}
              </ul>
            `,
    },
  ];
}

/** The numbers that can be chosen, and none; what is between two of them stays a choice where it is set. */
export function ratingChoices(value: number | undefined, texts: GridTexts): readonly Choice[] {
  const whole = Array.from({ length: greatestRating - leastRating + 1 }, (_, index) => leastRating + index);
  const all = value === undefined || whole.includes(value) ? whole : [...whole, value].sort((a, b) => a - b);
  return [
    { value: "", text: texts.notSet },
    ...all.map((one) => ({ value: String(one), text: String(one) })),
  ];
}

/** The words that can be chosen, and none. */
export function wordChoices(words: readonly Word[], texts: GridTexts): readonly Choice[] {
  return [{ value: "", text: texts.notSet }, ...words.map(({ id, title }) => ({ value: id, text: title }))];
}

function rating(
  label: string,
  field: "power" | "interest",
  value: number | undefined,
  texts: GridTexts,
  set: DetailsOptions["set"],
): Detail {
  return {
    field: dropdown({
      ...{ label, key: `details-${field}`, choices: ratingChoices(value, texts) },
      value: value === undefined ? "" : String(value),
      change: (chosen) => set({ [field]: chosen === "" ? null : Number(chosen) }),
    }),
  };
}

function word(
  label: string,
  field: "current" | "desired" | "involvement",
  words: readonly Word[],
  value: string | undefined,
  texts: GridTexts,
  set: DetailsOptions["set"],
): Detail {
  return {
    field: dropdown({
      ...{ label, key: `details-${field}`, choices: wordChoices(words, texts), value: value ?? "" },
      change: (chosen) => set({ [field]: chosen === "" ? null : chosen } as StakeholderValues),
    }),
  };
}
