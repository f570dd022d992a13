import { statusOf } from "../../workflow/atRest.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { asksFor, eventWith, peopleWith, whoMay } from "./whoMay.ts";

const authority = "signAcceptance";

/** Deliverables that are with the client: whoever may take them over. */
export const waitingHandovers: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("deliverable")?.states;
  const people = peopleWith(authority, project);
  for (const entry of project.valid("deliverable")) {
    const ahead = eventWith(states?.get(statusOf(entry)), asksFor(authority));
    const who = ahead ? whoMay(entry, ahead, people, source) : [];
    if (!ahead || who.length === 0) continue;
    yield waitingItem(entry, { code: "takeOver", who, since: sinceDay(entry, source), event: ahead.event });
  }
};
