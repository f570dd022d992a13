import { html, type TemplateResult } from "lit";
import {
  type RatingName,
  type RiskEdit,
  type RiskRegisterView,
  type RiskRow,
  ratingNames,
} from "../../../src/protocol/riskRegister.ts";
import { dayField, dropdown } from "../../shared/fields.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { type Detail, detailsPane } from "../../shared/parts/detailsPane.ts";
import { halfEdit } from "../edits.ts";
import { reviewText } from "../riskColumns.ts";
import { levelName, type RiskTexts, ratingName } from "../wording.ts";

export interface RiskDetails {
  readonly risk: RiskRow;
  readonly view: RiskRegisterView;
  readonly texts: RiskTexts;
  readonly edit: (edit: RiskEdit) => void;
  readonly open: () => void;
  readonly close: () => void;
}

/** All that is known of a risk, with fields for what can be changed. */
export function riskDetails(given: RiskDetails): TemplateResult {
  const { risk, texts, open, close } = given;
  return detailsPane({
    label: texts.details,
    title: risk.title,
    note: risk.id,
    details: [...facts(given), ...(risk.locked === "" ? fields(given) : said(given))],
    ...(risk.locked === "" ? {} : { more: html`<p class="muted" dir="auto">${risk.locked}</p>` }),
    open: { label: texts.openRecord, press: open },
    close: { label: texts.close, press: close },
  });
}

function facts({ risk, view, texts }: RiskDetails): readonly Detail[] {
  const facetTitle = (name: "kind" | "state" | "category" | "answer") => {
    const values = view.facets.find(({ id }) => id === name)?.values ?? [];
    return values.find(({ id }) => id === risk[name])?.title ?? risk[name];
  };
  const { acceptance } = risk;
  const accepted = acceptance
    ? fillIn(texts.acceptedUntil, { name: acceptance.by, date: acceptance.expires })
    : "";
  return [
    { title: texts.kind, text: facetTitle("kind") },
    { title: texts.state, text: facetTitle("state") },
    { title: texts.category, text: facetTitle("category") },
    { title: texts.answer, text: facetTitle("answer") },
    { title: texts.acceptance, text: acceptance?.isExpired ? `⚠ ${accepted} (${texts.expired})` : accepted },
  ].filter(({ text }) => text !== "");
}

function fields({ risk, view, texts, edit }: RiskDetails): readonly Detail[] {
  const { scale, owners, strategies } = view;
  const choices = (values: readonly { readonly id: string; readonly title: string }[], now: string) => [
    { value: "", text: texts.notSet },
    ...values.map(({ id, title }) => ({ value: id, text: title })),
    ...(now === "" || values.some(({ id }) => id === now) ? [] : [{ value: now, text: now }]),
  ];
  const half = (name: RatingName, axis: "probability" | "impact"): TemplateResult => {
    const value = scale[axis][risk[name][axis] ?? -1]?.id ?? "";
    const label = `${texts[name]}: ${texts[axis]}`;
    return dropdown({
      ...{
        label,
        value,
        choices: choices(scale[axis], ""),
        key: `details-${name}-${axis}`,
        isLabelHidden: true,
      },
      change: (id) => edit(halfEdit(name, risk[name], axis, id, scale)),
    });
  };
  const one = (
    what: "owner" | "strategy",
    values: readonly { readonly id: string; readonly title: string }[],
  ): Detail => ({
    field: dropdown({
      ...{
        label: texts[what],
        value: risk[what],
        choices: choices(values, risk[what]),
        key: `details-${what}`,
      },
      change: (value) => edit({ what, value: value || null }),
    }),
  });
  return [
    ...ratingNames.flatMap((name): readonly Detail[] => [
      {
        field: html`
          <fieldset>
            <legend>${texts[name]}: ${ratingLine(risk, name, view, texts)}</legend>
            ${half(name, "probability")} ${half(name, "impact")}
          </fieldset>
        `,
      },
    ]),
    one("owner", owners),
    one(
      "strategy",
      strategies.filter(({ kinds }) => kinds.includes(risk.kind)),
    ),
    {
      field: dayField({
        ...{ label: texts.review, value: risk.reviewIsSaid ? risk.reviewBy : "", key: "details-review" },
        change: (value) => edit({ what: "reviewBy", value: value || null }),
      }),
    },
  ];
}

function said({ risk, view, texts }: RiskDetails): readonly Detail[] {
  return [
    ...ratingNames.map((name) => ({ title: texts[name], text: ratingLine(risk, name, view, texts) })),
    { title: texts.review, text: reviewText(risk, texts) },
  ];
}

function ratingLine(risk: RiskRow, name: RatingName, { scale }: RiskRegisterView, texts: RiskTexts): string {
  const rating = risk[name];
  if (rating.level !== undefined) return levelName(rating.level, scale, texts);
  return rating.strange ? ratingName(rating, scale, texts) : texts.unrated;
}
