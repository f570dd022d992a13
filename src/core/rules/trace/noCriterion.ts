import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Every requirement says how both sides will know that it is met. */
export const traceNoCriterion = recordRule({
  code: "trace/no-criterion",
  kinds: ["requirement"],
  *check(entry, { lifecycleOf, t }) {
    const { acceptanceCriteria = [] } = entry.value;
    if (acceptanceCriteria.length > 0 || isEnded(entry, lifecycleOf)) return;
    const message = t("“{id}” has no acceptance criterion: say how it will be verified.", { id: entry.id });
    yield findingAt(entry, "trace/no-criterion", message);
  },
});
