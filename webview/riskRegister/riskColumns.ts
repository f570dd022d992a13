import { html, svg, type TemplateResult } from "lit";
import type {
  RatingName,
  RiskFacetName,
  RiskRegisterView,
  RiskRow,
} from "../../src/protocol/riskRegister.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { CellEditor, Column } from "../shared/table/column.ts";
import { ratingChoices, ratingValue } from "./edits.ts";
import { levelColour } from "./levelColour.ts";
import { ratingOf } from "./ratings.ts";
import { levelName, type RiskTexts, ratingName } from "./wording.ts";

/** The columns of the register: what it is sorted, filtered, grouped and changed by. */
export function riskColumns(view: RiskRegisterView, texts: RiskTexts): readonly Column<RiskRow>[] {
  const { scale } = view;
  const ratings = ratingChoices(scale, texts);
  const facets = facetTexts(view);
  const facet = (name: RiskFacetName, title: string, width: number): Column<RiskRow> => ({
    key: name,
    title,
    width,
    value: (risk) => facets.title(name, risk[name]),
    rank: (risk) => facets.place(name, risk[name]),
    choices: facets.choices(name),
    isGroupable: true,
  });
  const rating = (name: RatingName, width: number): Column<RiskRow> => ({
    key: name,
    title: texts[name],
    width,
    value: (risk) => ratingText(risk, name, view, texts),
    rank: (risk) => ratingRank(risk, name),
    show: (risk) => levelMark(risk, name, view, texts),
    editor: (risk) => unlocked(risk, { type: "choice", value: ratingValue(risk[name]), choices: ratings }),
  });
  return [
    { key: "id", title: texts.id, width: 7, value: ({ id }) => id, opens: true },
    { key: "title", title: texts.title, width: 19, value: ({ title }) => title, isHead: true },
    rating("current", 11),
    {
      ...facet("answer", texts.answer, 11),
      show: (risk) => answerText(risk, facets.title("answer", risk.answer)),
    },
    {
      ...facet("owner", texts.owner, 11),
      editor: (risk) => unlocked(risk, choice(risk.owner, view.owners, texts)),
    },
    {
      ...facet("strategy", texts.strategy, 8),
      editor: (risk) => {
        const fitting = view.strategies.filter(({ kinds }) => kinds.includes(risk.kind));
        return unlocked(risk, choice(risk.strategy, fitting, texts));
      },
    },
    {
      key: "actions",
      title: texts.actions,
      width: 7,
      value: (risk) => actionsText(risk, texts),
      rank: actionsRank,
    },
    {
      key: "review",
      title: texts.review,
      width: 15.5,
      value: ({ reviewBy }) => reviewBy,
      show: (risk) => reviewText(risk, texts),
      editor: ({ reviewBy, reviewIsSaid, ...risk }) =>
        unlocked(risk, { type: "day", value: reviewIsSaid ? reviewBy : "" }),
    },
    { ...facet("review", texts.due, 9), key: "due" },
    facet("state", texts.state, 9),
    facet("level", texts.level, 8),
    rating("inherent", 9),
    rating("target", 9),
    facet("kind", texts.kind, 8),
    facet("category", texts.category, 10),
  ];
}

function unlocked({ locked }: Pick<RiskRow, "locked">, editor: CellEditor): CellEditor | undefined {
  return locked === "" ? editor : undefined;
}

function choice(
  value: string,
  choices: readonly { readonly id: string; readonly title: string }[],
  texts: RiskTexts,
): CellEditor {
  const known = choices.map(({ id, title }) => ({ value: id, text: title }));
  const isStrange = value !== "" && !known.some((one) => one.value === value);
  return {
    type: "choice",
    value,
    choices: [{ value: "", text: texts.notSet }, ...known, ...(isStrange ? [{ value, text: value }] : [])],
  };
}

/** What is filtered and grouped by is what is read; sorted is by the order of the values. */
function facetTexts({ facets }: RiskRegisterView) {
  const byName = new Map(
    facets.map(({ id, values }) => [
      id,
      new Map(values.map((value, place) => [value.id, { ...value, place }])),
    ]),
  );
  return {
    title: (name: RiskFacetName, id: string) => byName.get(name)?.get(id)?.title ?? id,
    place: (name: RiskFacetName, id: string) => byName.get(name)?.get(id)?.place ?? "",
    choices: (name: RiskFacetName) =>
      [...(byName.get(name)?.values() ?? [])].map(({ title }) => ({ value: title, text: title })),
  };
}

function ratingText(risk: RiskRow, name: RatingName, { scale }: RiskRegisterView, texts: RiskTexts): string {
  const rating = ratingOf(risk, name);
  const words = ratingName(rating, scale, texts);
  return rating.level === undefined ? words : `${levelName(rating.level, scale, texts)}: ${words}`;
}

/** What isn't rated sorts as empty. */
function ratingRank(risk: RiskRow, name: RatingName): number | "" {
  const { level, probability = 0, impact = 0 } = ratingOf(risk, name);
  return level === undefined ? "" : level * 1000 + (probability + impact) * 20 + probability;
}

/** The level by its name beside its colour; what stands in for a current rating is said to be the inherent one. */
function levelMark(
  risk: RiskRow,
  name: RatingName,
  { scale }: RiskRegisterView,
  texts: RiskTexts,
): TemplateResult | string {
  const { level } = ratingOf(risk, name);
  if (level === undefined) return ratingName(ratingOf(risk, name), scale, texts) || "–";
  const words = ratingText(risk, name, { scale } as RiskRegisterView, texts);
  const borrowed = name === "current" && risk.standing === "inherent" ? ` (${texts.inherent})` : "";
  const fill = levelColour(level, scale);
  return html`<span title=${words}>${svg`<svg width="15" height="10" aria-hidden="true"><rect width="10" height="10" rx="2" fill=${fill} stroke="currentColor" stroke-opacity="0.5"></rect></svg>`}${levelName(level, scale, texts)}${borrowed}</span>`;
}

function answerText({ answer }: RiskRow, title: string): string {
  if (answer === "notNeeded") return "";
  return answer === "missing" ? `⚠ ${title}` : title;
}

function actionsText({ actions: { total, done, overdue } }: RiskRow, texts: RiskTexts): string {
  if (total === 0) return "";
  const counts = fillIn(texts.actionsDone, { done, total });
  return overdue === 0 ? counts : `${counts}, ${fillIn(texts.actionsOverdue, { count: overdue })}`;
}

function actionsRank({ actions: { total, done } }: RiskRow): number | "" {
  return total === 0 ? "" : done / total;
}

export function reviewText(risk: RiskRow, texts: RiskTexts): string {
  const { reviewBy: date, overdueDays: days, review, reviewIsSaid } = risk;
  if (date === "") return "";
  if (review === "overdue") return `⚠ ${fillIn(texts.overdueBy, { date, days })}`;
  return reviewIsSaid ? date : fillIn(texts.byLevel, { date });
}
