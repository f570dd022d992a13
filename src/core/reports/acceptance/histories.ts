import { recordWith } from "../../model/recordWith.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { historyOf } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { replay } from "../../workflow/replay.ts";
import type { VerifiedHistory } from "./report.ts";

/** Plays the histories of records anew; a record that isn't there is left out. */
export function verifyHistories(ids: Iterable<string>, source: FactsSource): readonly VerifiedHistory[] {
  return [...new Set(ids)].flatMap((id) => {
    const entry = recordWith(id, source.project);
    if (!entry || !isLiving(entry)) return [];
    const judged = entry.valid && source.lifecycleOf(entry.kind) !== undefined;
    const faults = replay(entry, source).map(({ message }) => message);
    return [{ record: id, entries: historyOf(entry.value).length, judged, faults }];
  });
}
