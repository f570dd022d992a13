import { html, nothing, type TemplateResult } from "lit";
import type { BoardQuery, BoardView, Named } from "../../../src/protocol/board/boardView.ts";
import { button } from "../../shared/controls.ts";
import { type Choice, dropdown, textField } from "../../shared/fields.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { toolbar } from "../../shared/parts/toolbar.ts";
import type { BoardTexts } from "../wording.ts";

export interface BarOptions {
  readonly view: BoardView;
  readonly texts: BoardTexts;
  readonly setKind: (kind: string) => void;
  /** Asks for other records; what is undefined is not asked for any more. */
  readonly query: (change: Partial<BoardQuery>) => void;
  /** The ways to save it. */
  readonly save: TemplateResult;
}

/** Everything is let through: no id and no field is called so. */
const all = "*";

/** The top of a board: of which kind it is, and which records are wanted. */
export function boardBar({ view, texts, setKind, query, save }: BarOptions): TemplateResult {
  const { kind, title, kinds, owners, goals, rank, total, matching, unreadable } = view;
  const asked = view.query;
  const counted = fillIn(texts.rowsShown, { shown: matching, all: total });
  const unread = unreadable > 0 ? ` · ${fillIn(texts.unreadable, { count: unreadable })}` : "";
  const filter = (
    key: "owner" | "goal" | "rank" | "mark",
    label: string,
    choices: readonly Choice[],
  ): TemplateResult =>
    dropdown({
      label,
      key: `filter-${key}`,
      choices: [{ value: all, text: texts.all }, ...choices],
      value: asked[key] ?? all,
      change: (value) => query({ [key]: value === all ? undefined : value }),
    });
  return toolbar({
    title,
    note: `${counted}${unread}`,
    fields: html`
      ${dropdown({
        label: texts.kind,
        key: "kind",
        choices: kinds.map((one) => ({ value: one.kind, text: `${one.title} (${one.count})` })),
        value: kind,
        change: setKind,
      })}
      ${textField({
        label: texts.search,
        key: "search",
        value: asked.text ?? "",
        input: (text) => query({ text: text.trim() === "" ? undefined : text }),
      })}
      ${rank ? filter("rank", rank.title, [...choicesOf(rank.values), { value: "", text: texts.noRank }]) : nothing}
      ${owners.length > 0 ? filter("owner", texts.owner, [...choicesOf(owners), { value: "", text: texts.nobody }]) : nothing}
      ${goals.length > 0 ? filter("goal", texts.goal, [...goalChoices(goals), { value: "", text: texts.noGoal }]) : nothing}
      ${filter("mark", texts.show, [
        { value: "overdue", text: texts.overdue },
        { value: "ageing", text: texts.ageing },
        { value: "problems", text: texts.withProblems },
      ])}
      ${dropdown({
        label: texts.order,
        key: "order",
        choices: [
          ...(rank
            ? [{ value: "rank", text: fillIn(texts.byRank, { rank: rank.title.toLowerCase() }) }]
            : []),
          { value: "age", text: texts.byAge },
          { value: "id", text: texts.byId },
        ],
        value: !rank && asked.order === "rank" ? "age" : asked.order,
        change: (order) => query({ order: order as BoardQuery["order"] }),
      })}
    `,
    actions: html`
      ${isFiltered(asked) ? button({ label: texts.clearFilters, key: "clear", press: () => query(noFilter) }) : nothing}
      ${save}
    `,
  });
}

const noFilter = { text: undefined, owner: undefined, goal: undefined, rank: undefined, mark: undefined };

function isFiltered({ text, owner, goal, rank, mark }: BoardQuery): boolean {
  return [text, owner, goal, rank, mark].some((wanted) => wanted !== undefined);
}

function choicesOf(named: readonly Named[]): readonly Choice[] {
  return named.map(({ id, title }) => ({ value: id, text: title }));
}

function goalChoices(goals: readonly Named[]): readonly Choice[] {
  return goals.map(({ id, title }) => ({ value: id, text: title ? `${id} ${title}` : id }));
}
