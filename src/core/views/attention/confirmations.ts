import { statusOf } from "../../workflow/atRest.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { asksFor, eventWith, peopleWith, whoMay } from "./whoMay.ts";

const authority = "confirmRequirements";

/** Requirements that are ready for the client's word: whoever may confirm for the client. */
export const waitingConfirmations: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("requirement")?.states;
  const people = peopleWith(authority, project);
  if (people.length === 0) return;
  const asking = new Map(
    [...(states ?? [])].map(([id, state]) => [id, eventWith(state, asksFor(authority))]),
  );
  for (const entry of project.valid("requirement")) {
    yield undefined;
    const ahead = asking.get(statusOf(entry));
    const who = ahead ? whoMay(entry, ahead, people, source) : [];
    if (!ahead || who.length === 0) continue;
    yield waitingItem(entry, { code: "confirm", who, since: sinceDay(entry, source), event: ahead.event });
  }
};
