import { overdueSince } from "../../model/contacts.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { responsible } from "./responsible.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

/** Communications that were due and not held: their owners. */
export const waitingContacts: FindWaiting = function* ({ project, lifecycleOf, today }) {
  for (const entry of project.valid("communication")) {
    const due = isEnded(entry, lifecycleOf) ? undefined : overdueSince(entry.value, today);
    if (due === undefined) continue;
    const who = responsible([entry.value.owner], project);
    yield waitingItem(entry, { code: "contact", who, due, since: due });
  }
};
