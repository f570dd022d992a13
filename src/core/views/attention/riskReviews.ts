import { statusOf } from "../../workflow/atRest.ts";
import { dueDays } from "../../workflow/dueDays.ts";
import { responsible } from "./responsible.ts";
import { isSoon } from "./urgency.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

const event = "REVIEW";

/** Risks that have to be looked at again now or soon: their owners. */
export const waitingRiskReviews: FindWaiting = function* (source) {
  const { project, lifecycleOf, today } = source;
  const states = lifecycleOf("risk")?.states;
  for (const { what, entry, day: due, field } of dueDays(source)) {
    if (what !== "review" || !isSoon(due, today)) continue;
    const pointer = field === "reviewBy" ? [field] : [];
    const offered = states?.get(statusOf(entry))?.on.has(event) ? event : undefined;
    const who = responsible([entry.value.owner], project);
    yield waitingItem(entry, { code: "reviewRisk", who, pointer, due, event: offered });
  }
};
