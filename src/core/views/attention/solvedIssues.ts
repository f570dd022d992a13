import { statusOf } from "../../workflow/atRest.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { eventWith, onlyFor, whoMay } from "./whoMay.ts";

/** Issues that are reported as resolved: whoever raised them says whether they are. */
export const waitingSolvedIssues: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("issue")?.states;
  for (const entry of project.valid("issue")) {
    const ahead = eventWith(states?.get(statusOf(entry)), onlyFor("raisedBy"));
    const { raisedBy } = entry.value;
    const who = ahead && raisedBy !== undefined ? whoMay(entry, ahead, [raisedBy], source) : [];
    if (!ahead || who.length === 0) continue;
    yield waitingItem(entry, { code: "closeIssue", who, since: sinceDay(entry, source), event: ahead.event });
  }
};
