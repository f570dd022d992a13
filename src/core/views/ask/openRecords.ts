import type { Kind } from "../../model/kind.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { AskOption } from "./askStep.ts";
import { referenceOptions } from "./referenceOptions.ts";

/** The records of a kind that have not ended, to be chosen from. */
export function openRecords(kind: Kind, source: FactsSource): readonly AskOption[] {
  const { project, lifecycleOf } = source;
  return referenceOptions([kind], source).filter(({ value }) => {
    const entry = project.find(String(value))[0]?.entry;
    return entry?.valid === true && !isEnded(entry, lifecycleOf);
  });
}
