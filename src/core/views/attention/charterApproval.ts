import { statusOf } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import { historyOf } from "../../workflow/facts.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { asksFor, eventWith, onlyFor, peopleWith, whoMay } from "./whoMay.ts";

const authority = "approveCharter";

/** A charter that nobody has approved as it is: the sponsor, and whoever has the authority. */
export const waitingCharterApproval: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("charter")?.states;
  for (const entry of project.valid("charter")) {
    const state = states?.get(statusOf(entry));
    const ahead = eventWith(state, asksFor(authority)) ?? eventWith(state, onlyFor("sponsor"));
    if (!ahead) continue;
    const last = historyOf(entry.value).findLast(({ event }) => event === ahead.event);
    if (last && last.content === contentDigest(entry)) continue;
    const { sponsor } = entry.value;
    const candidates = [...(sponsor === undefined ? [] : [sponsor]), ...peopleWith(authority, project)];
    const who = whoMay(entry, ahead, candidates, source);
    if (who.length === 0) continue;
    yield waitingItem(entry, { code: "approve", who, since: sinceDay(entry, source), event: ahead.event });
  }
};
