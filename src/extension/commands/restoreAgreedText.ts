import { changeTargets } from "../../core/act/planChange.ts";
import { planRestore } from "../../core/act/planRestore.ts";
import { carryOutPlan, type Refused } from "./carryOutPlan.ts";
import { isDrifted, pickTargets } from "./change/pickTargets.ts";
import { notice } from "./notice.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of it: the records that say again what was agreed, or why they don't. */
export type RestoreOutcome = { readonly ok: true; readonly ids: readonly string[] } | Refused;

/**
 * Gives records that were edited outside of change control their agreed text again: those that are given (`ids`), else
 * the one under the cursor, else those that are picked. Undefined when cancelled.
 */
export async function restoreAgreedText(
  context: CommandContext,
  given: Given,
): Promise<RestoreOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const targets = await pickTargets(context, given, {
    isWanted: isDrifted,
    title: t("Restore the agreed text"),
    placeHolder: t("Which records?"),
    none: t("Every record says what was agreed: there is nothing to restore."),
  });
  if (!targets) return undefined;
  const { session, ids } = targets;
  const named = ids.join(", ");
  const planned = await carryOutPlan(
    { session, title: t("Restore the agreed text of {id}", { id: named }), record: ids[0] ?? "" },
    (source) => {
      const { entries, reasons } = changeTargets(ids, source);
      return reasons.length > 0 ? { ok: false as const, reasons } : planRestore(entries, source);
    },
    t,
  );
  if (!planned.ok) return planned;
  notice(t("What was agreed stands again: {ids}", { ids: named }));
  return { ok: true, ids };
}
