import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A criterion that passed names what proves it. */
export const traceNoEvidence = recordRule({
  code: "trace/no-evidence",
  kinds: ["requirement"],
  *check(entry, { lifecycleOf, t }) {
    if (isEnded(entry, lifecycleOf)) return;
    for (const [index, criterion] of (entry.value.acceptanceCriteria ?? []).entries()) {
      if (criterion.result !== "passed" || (criterion.evidence?.length ?? 0) > 0) continue;
      const message = t("Criterion “{id}” passed, but nothing proves it: name the evidence.", {
        id: criterion.id,
      });
      yield findingAt(entry, "trace/no-evidence", message, ["acceptanceCriteria", index, "result"]);
    }
  },
});
