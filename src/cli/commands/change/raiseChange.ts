import {
  type ChangeWish,
  changeTargets,
  planChange,
  planChangeFromEdit,
} from "../../../core/act/planChange.ts";
import { driftedRecords } from "../../../core/control/driftedRecords.ts";
import { type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { readFields } from "../../fieldValues.ts";
import { whoActs } from "../../identity.ts";
import { openOne } from "../../openProjects.ts";
import { carryOut } from "../../plannedReport.ts";

/** Writes a change request for records that are agreed; what it proposes is said with `--set`, or written into it later. */
export function raiseChange(
  ids: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const fields = readFields((options.set as string[] | undefined) ?? [], around.t);
  const patch = Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, value === "null" ? null : value]),
  );
  if (ids.length === 0) throw new UsageError(around.t("Name the id of a record."));
  if (ids.length > 1 && Object.keys(patch).length > 0) {
    throw new UsageError(
      around.t("“--set” goes with one record only: write the other patches into the request."),
    );
  }
  return request(ids, options, around, (wish, entries, source) =>
    planChange(wish, new Map(entries.map((entry) => [entry, patch])), source),
  );
}

/** Makes a change request of what was edited in agreed records, and gives them back their agreed text. */
export function changeFromEdit(
  ids: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  return request(ids, options, around, planChangeFromEdit);
}

/** Without ids, about every record that was edited. */
async function request(
  ids: readonly string[],
  options: OptionValues,
  around: Surroundings,
  plan: typeof planChangeFromEdit,
): Promise<number> {
  const { t } = around;
  const { folder, service } = await openOne(options.dir, around);
  const source = service.factsAt(around.now);
  const { entries: named, reasons } = changeTargets(ids, source);
  const entries = ids.length > 0 ? named : driftedRecords(source.project, source.lifecycleOf);
  const wish: ChangeWish = {
    title: String(options.title ?? t("Change of {ids}", { ids: entries.map(({ id }) => id).join(", ") })),
    by: whoActs(options.by, folder, around),
    requestedBy: options["requested-by"] as string | undefined,
    reason: options.reason as string | undefined,
    class: (options.class ?? "normal") as NonNullable<ChangeWish["class"]>,
  };
  return carryOut(
    reasons.length > 0 ? { ok: false as const, reasons } : plan(wish, entries, source),
    folder,
    options,
    {
      refusal: t("The change request can't be raised."),
      lines: ({ id, files }) => [
        t("{id} is raised in {files}.", { id, files: files.map(({ path }) => path).join(", ") }),
      ],
      data: ({ id }) => ({ id }),
    },
    around,
  );
}
