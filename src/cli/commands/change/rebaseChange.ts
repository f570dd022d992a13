import { planRebase } from "../../../core/act/planRebase.ts";
import type { Preference } from "../../../core/control/threeWay.ts";
import type { Entry } from "../../../core/model/entry.ts";
import { type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { eventTime } from "../../eventTime.ts";
import { whoActs } from "../../identity.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";
import { readLiving } from "../../recordArgument.ts";

/** Adapts a change request to what is agreed by now. */
export async function rebaseChange(
  [id]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
  const entry = readLiving(id, service.project, around);
  if (entry.kind !== "change") throw new UsageError(t("“{id}” is no change request.", { id: entry.id }));
  const planned = planRebase(
    {
      entry: entry as Entry<"change">,
      by: whoActs(options.by, folder, around),
      at: eventTime(options.at, around),
      prefer: options.take as Preference | undefined,
    },
    service.factsAt(around.now),
  );
  return carryOut(
    planned,
    folder,
    options,
    {
      refusal: t("{id} can't be rebased.", { id: entry.id }),
      lines: ({ records, conflicts, votesAgain }) => [
        t("{id} rests on what is agreed now for {records}.", { id: entry.id, records: records.join(", ") }),
        ...conflicts.map(({ path }) => t("Both sides had changed “{field}”.", { field: path })),
        ...(votesAgain ? [t("It has to be assessed and voted on again.")] : []),
      ],
      data: ({ records, conflicts, votesAgain }) => ({
        record: entry.id,
        rebased: records,
        conflicts,
        votesAgain,
      }),
    },
    around,
  );
}
