import { type ManifestFault, verifyManifest } from "../../control/baseline/manifest.ts";
import type { Entry } from "../../model/entry.ts";
import type { Finding } from "../../model/problem.ts";
import { recordWith } from "../../model/recordWith.ts";
import { isLeftOut } from "../../workflow/agreed.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { historyOf } from "../../workflow/facts.ts";
import { heldIn } from "../../workflow/heldRecords.ts";
import { findingAt, type RuleContext, recordRule } from "../rule.ts";

const code = "control/baseline-broken";

const verified = new WeakMap<Entry, readonly ManifestFault[]>();

/** A baseline is as it was created, and the records that it took in say so too. */
export const controlBaselineBroken = recordRule({
  code,
  kinds: ["baseline"],
  *check(entry, context) {
    let faults = verified.get(entry);
    if (!faults) {
      faults = verifyManifest(entry.value, context.t);
      verified.set(entry, faults);
    }
    for (const { message, pointer } of faults) yield findingAt(entry, code, message, pointer);
    yield* otherContents(entry, context);
  },
});

/** What a record's history says was taken in is what the baseline holds, and nobody has cut it off there. */
function* otherContents(
  entry: Entry<"baseline">,
  { project, lifecycleOf, t }: RuleContext,
): Iterable<Finding> {
  for (const { id, content, index } of heldIn(entry).values()) {
    const record = recordWith(id, project);
    if (!record?.valid || !isLiving(record)) continue;
    const taken = historyOf(record.value).find(({ via }) => via === entry.id);
    const lifecycle = lifecycleOf(record.kind);
    if (taken && taken.content !== content) {
      const message = t("“{id}” was taken into this baseline with another content, as its history says.", {
        id,
      });
      yield findingAt(entry, code, message, ["records", index, "content"]);
    } else if (lifecycle && isLeftOut(record, lifecycle)) {
      const message = t(
        "“{id}” is in this baseline, but its history says nothing of it: restore its file from Git.",
        { id },
      );
      yield findingAt(entry, code, message, ["records", index, "id"]);
    }
  }
}
