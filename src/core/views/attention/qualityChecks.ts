import { statusOf } from "../../workflow/atRest.ts";
import { responsible } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { isSoon } from "./urgency.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

const event = "PERFORM";

/** Reviews, tests and audits that are due or will be soon: their owners. */
export const waitingQualityChecks: FindWaiting = function* (source) {
  const { project, lifecycleOf, today } = source;
  const states = lifecycleOf("quality")?.states;
  for (const entry of project.valid("quality")) {
    const { due, owner } = entry.value;
    const isToDo = states?.get(statusOf(entry))?.on.has(event);
    if (!isToDo || due === undefined || !isSoon(due, today)) continue;
    const who = responsible([owner], project);
    const since = sinceDay(entry, source);
    yield waitingItem(entry, { code: "checkQuality", who, pointer: ["due"], due, since, event });
  }
};
