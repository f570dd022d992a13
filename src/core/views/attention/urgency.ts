import { addDays, type Day } from "../../model/calendar.ts";
import { attentionCodes, type WaitingItem } from "./waitingItem.ts";

/** What is due within so many days is soon. */
const soonDays = 14;

/** How much something presses: `open` has no day yet. */
export type Urgency = "overdue" | "soon" | "open";

const order: readonly Urgency[] = ["overdue", "soon", "open"];

export function urgencyOf({ due }: Pick<WaitingItem, "due">, today: Day): Urgency {
  if (due === undefined) return "open";
  if (due < today) return "overdue";
  return isSoon(due, today) ? "soon" : "open";
}

/** Whether a day has come, or comes within two weeks. */
export function isSoon(due: Day, today: Day): boolean {
  return due <= addDays(today, soonDays);
}

/** What presses most first; then what is due first, what has waited longest, and by id. */
export function byUrgency(today: Day): (a: WaitingItem, b: WaitingItem) => number {
  const soon = addDays(today, soonDays);
  const rank = ({ due }: WaitingItem) => (due === undefined || due > soon ? 2 : due < today ? 0 : 1);
  return (a, b) =>
    rank(a) - rank(b) || later(a.due, b.due) || later(a.since, b.since) || byText(a.record, b.record);
}

/** What presses most first, then as the codes are listed. */
export function compareGroups(
  today: Day,
): (a: readonly [WaitingItem, ...WaitingItem[]], b: readonly [WaitingItem, ...WaitingItem[]]) => number {
  const rank = (item: WaitingItem) => order.indexOf(urgencyOf(item, today));
  return ([a], [b]) => rank(a) - rank(b) || attentionCodes.indexOf(a.code) - attentionCodes.indexOf(b.code);
}

/** A day that isn't known comes last. */
function later(a: Day | undefined, b: Day | undefined): number {
  return byText(a ?? "9", b ?? "9");
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
