import { statusOf } from "../../workflow/atRest.ts";
import { responsible } from "./responsible.ts";
import { type FindWaiting, waitingItem } from "./waitingItem.ts";

/** What an acceptance leaves to be put right: those whom the punch list names. */
export const waitingPunchLists: FindWaiting = function* ({ project, lifecycleOf }) {
  const states = lifecycleOf("acceptance")?.states;
  for (const entry of project.valid("acceptance")) {
    if (states?.get(statusOf(entry))?.final !== false) continue;
    for (const [index, { text, owner, due, done }] of (entry.value.punchList ?? []).entries()) {
      if (done === true) continue;
      const who = responsible([owner, entry.value.owner].slice(0, owner === undefined ? 2 : 1), project);
      yield waitingItem(entry, { code: "punch", who, pointer: ["punchList", index], part: text, due });
    }
  }
};
