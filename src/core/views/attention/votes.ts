import { decisionDue } from "../../control/decision.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { ballots, policyOf } from "../../workflow/votes.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { eventWith, factsNow, guardedBy, whoMay } from "./whoMay.ts";

/** Change requests on which the board votes: each seat that has not voted on what is proposed now. */
export const waitingVotes: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("change")?.states;
  for (const entry of project.valid("change")) {
    const ahead = eventWith(states?.get(statusOf(entry)), guardedBy("boardMember"));
    if (!ahead || !ballots.includes(ahead.event)) continue;
    const { board } = policyOf(factsNow(entry, undefined, ahead.event, source));
    const who = whoMay(entry, ahead, board, source);
    if (who.length === 0) continue;
    const due = decisionDue(entry, project.settings, lifecycleOf);
    yield waitingItem(entry, { code: "vote", who, due, since: sinceDay(entry, source), event: ahead.event });
  }
};
