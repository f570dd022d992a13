import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

/** An acceptance of a risk holds until its last day. */
export const riskAcceptanceExpired = recordRule({
  code: "risk/acceptance-expired",
  kinds: ["risk"],
  *check(entry, { lifecycleOf, t, today }) {
    const { acceptance } = entry.value;
    if (acceptance?.expires === undefined || acceptance.expires >= today || isEnded(entry, lifecycleOf))
      return;
    const message = t("The acceptance of “{id}” expired on {date}: decide anew.", {
      id: entry.id,
      date: acceptance.expires,
    });
    yield findingAt(entry, "risk/acceptance-expired", message, ["acceptance", "expires"]);
  },
});
