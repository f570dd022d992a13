import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** Somebody watches every open risk. */
export const riskNoOwner = recordRule({
  code: "risk/no-owner",
  kinds: ["risk"],
  *check(entry, { lifecycleOf, t }) {
    if (entry.value.owner !== undefined || isEnded(entry, lifecycleOf)) return;
    yield findingAt(entry, "risk/no-owner", t("Nobody owns “{id}”: name its “owner”.", { id: entry.id }));
  },
});
