import { isEnded } from "../../workflow/atRest.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Nothing is released while it is open what shall be in it. */
export const controlOpenChange = recordRule({
  code: "control/open-change",
  kinds: ["change"],
  *check(entry, { lifecycleOf, t }) {
    if (isEnded(entry, lifecycleOf)) return;
    const message = t("“{id}” is still open ({state}): close it, or defer it with a reason.", {
      id: entry.id,
      state: stateTitle(entry, lifecycleOf, t),
    });
    yield findingAt(entry, "control/open-change", message, ["status"]);
  },
});
