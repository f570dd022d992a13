import { statusOf } from "../../workflow/atRest.ts";
import { dueDays } from "../../workflow/dueDays.ts";
import { onwardEvent } from "./onwardEvent.ts";
import { responsible } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { isSoon } from "./urgency.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

/** Promises that are due or will be soon: those who made them. */
export const waitingCommitments: FindWaiting = function* (source) {
  const { project, lifecycleOf, today } = source;
  for (const { what, entry, day: due, isOpen } of dueDays(source)) {
    if (what !== "commitment" || !isOpen || !isSoon(due, today)) continue;
    const { by, owner } = entry.value;
    const lifecycle = lifecycleOf("commitment");
    const event = lifecycle && onwardEvent(lifecycle, statusOf(entry));
    const who = responsible([by ?? owner], project);
    yield waitingItem(entry, { code: "keep", who, due, since: sinceDay(entry, source), event });
  }
};
