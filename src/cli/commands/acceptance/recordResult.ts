import { planResult, type ResultWish } from "../../../core/act/planResult.ts";
import type { Entry } from "../../../core/model/entry.ts";
import { type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";
import { readLiving } from "../../recordArgument.ts";

const results = ["untested", "passed", "failed", "waived"];

/** Records what was found out about one acceptance criterion of a requirement. */
export async function recordResult(
  [id, criterion, result = ""]: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
  const entry = readLiving(id, service.project, around);
  if (entry.kind !== "requirement") throw new UsageError(t("“{id}” is no requirement.", { id: entry.id }));
  if (criterion === undefined || !results.includes(result)) {
    throw new UsageError(
      t("Name the criterion and what was found: {results}.", { results: results.join(", ") }),
    );
  }
  const wish: ResultWish = {
    entry: entry as Entry<"requirement">,
    criterion,
    result: result as ResultWish["result"],
    reason: options.reason as string | undefined,
    evidence: (options.evidence as string[] | undefined) ?? [],
    evenSigned: options["even-signed"] === true,
  };
  return carryOut(
    planResult(wish, service.factsAt(around.now)),
    folder,
    options,
    {
      refusal: t("The result can't be recorded."),
      lines: () => [t("{criterion} of {id}: {result}", { criterion, id: entry.id, result })],
      data: () => ({ record: entry.id, criterion, result }),
    },
    around,
  );
}
