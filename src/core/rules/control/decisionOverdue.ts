import { decisionDue, isDecided } from "../../control/decision.ts";
import { implementationOf } from "../../control/openChanges.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { findingAt, recordRule } from "../rule.ts";

const code = "control/decision-overdue";

/** A request is decided by its day; an emergency that was implemented first, soon after. */
export const controlDecisionOverdue = recordRule({
  code,
  kinds: ["change"],
  *check(entry, { project, lifecycleOf, today, t }) {
    if (isEnded(entry, lifecycleOf) || isDecided(entry, lifecycleOf)) return;
    const due = decisionDue(entry, project.settings, lifecycleOf);
    if (due === undefined || due >= today) return;
    const { id } = entry;
    const message = implementationOf(entry, lifecycleOf)
      ? t("“{id}” was implemented as an emergency: the board should have decided on it by {date}.", {
          id,
          date: due,
        })
      : t("“{id}” should have been decided by {date}: let the board vote, or set a new date.", {
          id,
          date: due,
        });
    yield findingAt(entry, code, message, [entry.value.decideBy === undefined ? "status" : "decideBy"]);
  },
});
