import { kinds } from "../../../generated/kinds.ts";
import {
  type BoardColumn,
  type BoardKind,
  type BoardQuery,
  type BoardView,
  boardPage,
  longestColumn,
  type Named,
} from "../../../protocol/board/boardView.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { ProjectView } from "../../model/project.ts";
import { atOnce, mapInTurns, type Steps } from "../../model/turns.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import { peopleOf } from "../../workflow/people.ts";
import type { BoardSource } from "./boardSource.ts";
import { type CardFacts, cardReader } from "./cardFacts.ts";
import { rankOf } from "./cardRank.ts";
import { type ColumnHead, columnsOf, strangeColumn } from "./columns.ts";
import { filterCards } from "./filterCards.ts";
import { orderCards } from "./orderCards.ts";
import { toCard } from "./toCard.ts";

/**
 * The records of a kind in columns by state, as far as a query wants them: the filters look at all of them, and of
 * each column come only as many cards as were asked for.
 */
export function viewBoard(kind: LifecycleKind, query: BoardQuery, source: BoardSource): BoardView {
  return atOnce(boardInTurns(kind, query, source));
}

/** The same in turns. */
export function* boardInTurns(kind: LifecycleKind, query: BoardQuery, source: BoardSource): Steps<BoardView> {
  const { project, lifecycleOf, t } = source;
  const lifecycle = lifecycleOf(kind);
  const rank = rankOf(kind, project.settings, t);
  const entries = [...project.valid(kind)] as readonly LivingEntry[];
  const all = lifecycle ? yield* mapInTurns(entries, cardReader(lifecycle, source)) : [];
  const heads = lifecycle ? columnsOf(lifecycle, t) : [];
  const wanted = all.filter(filterCards(query));
  yield;
  wanted.sort(orderCards(query.order, rank));
  yield;
  const columns = toColumns(withStrange(heads, all, source), all, wanted, query);
  return {
    kind,
    title: t("{kind} board", { kind: kindTitle(kind, t) }),
    kinds: boardKinds(source),
    columns,
    owners: ownersOf(all, project),
    goals: goalsOf(all, project),
    rank,
    query,
    total: all.length,
    matching: wanted.length,
    unreadable: [...project.all(kind)].length - entries.length,
    hint: hintFor(kind, lifecycle !== undefined, all.length, source),
  };
}

function boardKinds({ project, t }: BoardSource): readonly BoardKind[] {
  return kinds.flatMap((kind) => {
    const count = kind === "baseline" ? 0 : [...project.all(kind)].length;
    return count > 0 ? [{ kind, title: kindTitle(kind, t), count }] : [];
  });
}

function withStrange(
  heads: readonly ColumnHead[],
  cards: readonly CardFacts[],
  { t }: BoardSource,
): readonly ColumnHead[] {
  const known = new Set(heads.map(({ state }) => state));
  const strange = new Set(cards.map(({ state }) => state).filter((state) => !known.has(state)));
  return [...heads, ...[...strange].map((state) => strangeColumn(state, t))];
}

function toColumns(
  heads: readonly ColumnHead[],
  all: readonly CardFacts[],
  wanted: readonly CardFacts[],
  { pages }: BoardQuery,
): readonly BoardColumn[] {
  const [totals, matching] = [byState(all), byState(wanted)];
  return heads.map((head) => {
    const cards = matching.get(head.state) ?? [];
    const asked = pages.find(({ state }) => state === head.state)?.cards ?? boardPage;
    return {
      ...head,
      total: totals.get(head.state)?.length ?? 0,
      matching: cards.length,
      overdue: cards.filter(({ late }) => late !== undefined).length,
      cards: cards.slice(0, Math.min(longestColumn, asked)).map(toCard),
    };
  });
}

function byState(cards: readonly CardFacts[]): ReadonlyMap<string, readonly CardFacts[]> {
  const columns = new Map<string, CardFacts[]>();
  for (const card of cards) {
    const column = columns.get(card.state);
    if (column) column.push(card);
    else columns.set(card.state, [card]);
  }
  return columns;
}

function ownersOf(cards: readonly CardFacts[], project: ProjectView): readonly Named[] {
  const people = peopleOf(project);
  const ids = new Set<string>();
  for (const { owner } of cards) if (owner !== undefined) ids.add(owner);
  return [...ids]
    .map((id) => ({ id, title: people.find(id)?.name ?? id }))
    .sort((a, b) => a.title.localeCompare(b.title));
}

function goalsOf(cards: readonly CardFacts[], project: ProjectView): readonly Named[] {
  const ids = new Set<string>();
  for (const { goals } of cards) for (const goal of goals) ids.add(goal);
  const [charter] = project.valid("charter");
  const texts = new Map(charter?.value.goals?.map(({ id, specific }) => [id, specific ?? ""]));
  return [...ids].sort().map((id) => ({ id, title: texts.get(id) ?? "" }));
}

function hintFor(
  kind: LifecycleKind,
  isUsable: boolean,
  count: number,
  { t }: BoardSource,
): string | undefined {
  if (!isUsable) {
    return t(
      "The lifecycle of this kind can't be followed: its file has problems, or the workspace is not trusted.",
    );
  }
  if (count > 0) return undefined;
  return t("There is no record of the kind “{kind}” yet: create the first one.", {
    kind: kindTitle(kind, t),
  });
}
