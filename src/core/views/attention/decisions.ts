import { statusOf } from "../../workflow/atRest.ts";
import { present } from "./responsible.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { eventWith, onlyFor } from "./whoMay.ts";

/** Questions on the table: those who decide. What they choose is written down before they say so. */
export const waitingDecisions: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("decision")?.states;
  for (const entry of project.valid("decision")) {
    const ahead = eventWith(states?.get(statusOf(entry)), onlyFor("decidedBy"));
    const who = present(entry.value.decidedBy ?? [], project);
    if (!ahead || who.length === 0) continue;
    const { date: due } = entry.value;
    yield waitingItem(entry, {
      ...{ code: "decide", who, due, since: sinceDay(entry, source), event: ahead.event },
    });
  }
};
