import { changeTargets } from "../../../core/act/planChange.ts";
import { planRestore } from "../../../core/act/planRestore.ts";
import { driftedRecords } from "../../../core/control/driftedRecords.ts";
import type { OptionValues, Surroundings } from "../../command.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";

/** Gives records that were edited outside of change control their agreed text again; without ids, all of them. */
export async function restoreRecords(
  ids: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
  const source = service.factsAt(around.now);
  const named = changeTargets(ids, source);
  const entries = ids.length > 0 ? named.entries : driftedRecords(source.project, source.lifecycleOf);
  const planned =
    named.reasons.length > 0 ? { ok: false as const, reasons: named.reasons } : planRestore(entries, source);
  return carryOut(
    planned,
    folder,
    options,
    {
      refusal: t("The agreed text can't be restored."),
      lines: () =>
        entries.length > 0
          ? entries.map(({ id }) => t("{id} says again what was agreed.", { id }))
          : [t("Every record says what was agreed.")],
      data: () => ({ records: entries.map(({ id }) => id) }),
    },
    around,
  );
}
