import type { Entry } from "../../model/entry.ts";
import { type LifecycleOf, statusOf } from "../../workflow/atRest.ts";

/** Whether a survey takes answers: its state waits for the client, whatever the team calls it. */
export function isCollecting(survey: Entry<"survey">, lifecycleOf: LifecycleOf): boolean {
  return lifecycleOf("survey")?.states.get(statusOf(survey))?.tags.has("waiting:client") === true;
}
