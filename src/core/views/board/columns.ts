import type { BoardColumn } from "../../../protocol/board/boardView.ts";
import type { Translate } from "../../model/translate.ts";
import { labelText } from "../../workflow/definition.ts";
import { isAtRest, type Lifecycle, type State } from "../../workflow/lifecycle.ts";
import { onwardFrom } from "../../workflow/settling.ts";
import { waitedFor, whoWaits } from "../waitingFor.ts";

/** A column without what is in it. */
export type ColumnHead = Omit<BoardColumn, "total" | "matching" | "overdue" | "cards">;

/**
 * The columns of a lifecycle: the initial state first, then the others as the lifecycle writes them, and last those in
 * which nothing is expected of a record.
 */
export function columnsOf(lifecycle: Lifecycle, t: Translate): readonly ColumnHead[] {
  const { states, initial } = lifecycle;
  return [...states.values()]
    .sort((a, b) => placeOf(a, initial) - placeOf(b, initial))
    .map((state) => toHead(state, lifecycle, t));
}

function placeOf(state: State, initial: string): number {
  if (state.id === initial) return 0;
  return isAtRest(state) ? 2 : 1;
}

function toHead(state: State, lifecycle: Lifecycle, t: Translate): ColumnHead {
  return {
    state: state.id,
    title: labelText(state.title, t, state.id),
    description: labelText(state.description, t),
    initial: state.id === lifecycle.initial,
    ended: isAtRest(state),
    controlled: state.tags.has("controlled"),
    waitsFor: waitedFor(state.tags).map((whom) => whoWaits(whom, t)),
    known: true,
    leadsTo: onwardFrom(state, lifecycle),
  };
}

/** A column for records that say they are in a state that the lifecycle doesn't have. */
export function strangeColumn(state: string, t: Translate): ColumnHead {
  return {
    ...{ state, title: state, description: t("The lifecycle has no such state.") },
    ...{ initial: false, ended: false, controlled: false, waitsFor: [], known: false, leadsTo: [] },
  };
}

/**
 * Whether somebody has to act on a record in a state: its life goes on, and not only by way of other records, as that
 * of an accepted requirement.
 */
export function isExpectedToMove(state: State | undefined): boolean {
  if (!state || isAtRest(state)) return false;
  const ways = [...state.on.values()].flat();
  return ways.some(({ guards }) => !guards.some(({ type, params }) => type === "via" && !isTaken(params)));
}

/** A baseline takes in what is ready for it: somebody has to make one. */
function isTaken(params: Readonly<Record<string, unknown>> | undefined): boolean {
  return params?.kind === "baseline";
}
