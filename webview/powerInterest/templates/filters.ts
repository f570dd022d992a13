import { html, nothing, type TemplateResult } from "lit";
import { button, checkbox } from "../../shared/controls.ts";
import { type Choice, dayField, dropdown } from "../../shared/fields.ts";
import { type GridLooks, isFiltered, noFilters, type Show } from "../looks.ts";
import type { Wording } from "../wording.ts";

export interface FiltersOptions {
  readonly looks: GridLooks;
  readonly look: (change: Partial<GridLooks>) => void;
  /** Since when changes are shown; undefined for none, empty for a day that is still to be chosen. */
  readonly since: string | undefined;
  readonly compare: (since: string | undefined) => void;
}

/** Who is shown, and what is compared with. */
export function filters({ looks, look, since, compare }: FiltersOptions, wording: Wording): TemplateResult {
  const { texts, view } = wording;
  const { words, organisations } = view;
  const all = { value: "", text: texts.all };
  const toChoices = (list: readonly { readonly id: string; readonly title: string }[]): readonly Choice[] => [
    all,
    ...list.map(({ id, title }) => ({ value: id, text: title })),
  ];
  const used = new Set(view.people.flatMap(({ roles }) => roles));
  const field = (
    name: "side" | "involvement" | "role" | "organisation",
    label: string,
    choices: readonly Choice[],
  ) =>
    dropdown({
      ...{ label, choices, key: `filter-${name}` },
      value: choices.some(({ value }) => value === looks[name]) ? looks[name] : "",
      change: (value) => look({ [name]: value }),
    });
  return html`
    ${dropdown({
      label: texts.show,
      key: "filter-show",
      value: looks.show,
      choices: [
        { value: "all", text: texts.showAll },
        { value: "key", text: texts.showKey },
        { value: "uncovered", text: texts.showUncovered },
        { value: "gap", text: texts.showGap },
      ],
      change: (value) => look({ show: value as Show }),
    })}
    ${field("side", texts.side, toChoices(words.sides))}
    ${field("involvement", texts.involvement, toChoices(words.involvements))}
    ${used.size > 0 ? field("role", texts.roles, toChoices(words.roles.filter(({ id }) => used.has(id)))) : nothing}
    ${
      organisations.length > 1
        ? field(
            "organisation",
            texts.organisation,
            toChoices(organisations.map((title) => ({ id: title, title }))),
          )
        : nothing
    }
    ${comparing(since, compare, wording)}
    ${
      view.people.some(({ hasLeft }) => hasLeft)
        ? checkbox({
            label: texts.showLeft,
            key: "filter-left",
            isChecked: looks.showsLeft,
            change: (showsLeft) => look({ showsLeft }),
          })
        : nothing
    }
    ${isFiltered(looks) ? button({ label: texts.clearFilters, key: "filter-none", press: () => look(noFilters) }) : nothing}
  `;
}

const day = "day";

function comparing(
  since: string | undefined,
  compare: FiltersOptions["compare"],
  { texts, view }: Wording,
): TemplateResult {
  const { baselines } = view;
  const isBaseline = baselines.some(({ id }) => id === since);
  return html`
    ${dropdown({
      label: texts.compareWith,
      key: "compare",
      value: since === undefined ? "" : isBaseline ? since : day,
      choices: [
        { value: "", text: texts.nothing },
        ...baselines.map(({ id, title }) => ({ value: id, text: title })),
        { value: day, text: texts.onDay },
      ],
      change: (value) => compare(value === "" ? undefined : value === day ? "" : value),
    })}
    ${
      since !== undefined && !isBaseline
        ? dayField({ label: texts.day, key: "compare-day", value: since, change: compare })
        : nothing
    }
  `;
}
