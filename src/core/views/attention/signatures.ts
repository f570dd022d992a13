import { statusOf } from "../../workflow/atRest.ts";
import { unsigned } from "../../workflow/signatures.ts";
import { sinceDay } from "./sinceDay.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";
import { eventWith, factsNow, guardedBy, whoMay } from "./whoMay.ts";

const event = "SIGN";

/** Acceptances that are being signed: each signatory who has not signed what they say now. */
export const waitingSignatures: FindWaiting = function* (source) {
  const { project, lifecycleOf } = source;
  const states = lifecycleOf("acceptance")?.states;
  for (const entry of project.valid("acceptance")) {
    const ways = states?.get(statusOf(entry))?.on.get(event);
    if (!ways || !eventWith(states?.get(statusOf(entry)), guardedBy("signatory"))) continue;
    const missing = unsigned(factsNow(entry, undefined, "", source));
    const who = whoMay(entry, { event, ways }, missing, source);
    if (who.length === 0) continue;
    const { due } = entry.value;
    yield waitingItem(entry, { code: "sign", who, due, since: sinceDay(entry, source), event });
  }
};
