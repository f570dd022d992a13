import { type ManifestFault, verifyManifest } from "../../control/baseline/manifest.ts";
import type { Entry } from "../../model/entry.ts";
import { findingAt, recordRule } from "../rule.ts";

const code = "control/baseline-broken";

const verified = new WeakMap<Entry, readonly ManifestFault[]>();

/** A baseline is as it was created. */
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
  },
});
