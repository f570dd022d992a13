import { decisionDue, isDecided } from "../../control/decision.ts";
import type { Day } from "../../model/calendar.ts";
import type { Entry } from "../../model/entry.ts";
import { recordWith } from "../../model/recordWith.ts";
import { fieldOf } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** The fields that say by which day something is expected of a record, of kinds that call it something else. */
const dueFields: Readonly<Record<string, string>> = { risk: "reviewBy", survey: "closes", training: "date" };

/** The day by which something is expected of a record: a requirement's is that of its deliverable. */
export function dueOfCard(entry: Entry, { project, lifecycleOf }: FactsSource): Day | undefined {
  if (entry.kind === "change") {
    const change = entry as Entry<"change">;
    return isDecided(change, lifecycleOf) ? undefined : decisionDue(change, project.settings, lifecycleOf);
  }
  const deliverable = entry.kind === "requirement" ? fieldOf(entry.value, "deliverable") : undefined;
  const owner = typeof deliverable === "string" ? recordWith(deliverable, project)?.value : entry.value;
  const due = fieldOf(owner, dueFields[entry.kind] ?? "due");
  return typeof due === "string" ? due : undefined;
}
