import {
  type ChangeWish,
  changeTargets,
  type PlannedChange,
  planChange,
  planChangeFromEdit,
} from "../../core/act/planChange.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import { showRecord } from "../showRecord.ts";
import { carryOutPlan, type Refused } from "./carryOutPlan.ts";
import { askWish } from "./change/askWish.ts";
import { isAgreed, isDrifted, pickTargets, type Targets } from "./change/pickTargets.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of it: the id of the change request, or why there is none. */
export type RaiseOutcome =
  | { readonly ok: true; readonly id: string; readonly files: readonly string[] }
  | Refused;

/**
 * Raises a change request for the records that are given (`ids` or `id`), else for the one under the cursor, else for
 * those that are picked, and opens it at what it proposes. Where the records were edited already, the edit becomes the
 * proposal and they say again what was agreed. Asks for whatever is not given (`title`, `reason`, `class`,
 * `requestedBy`). Undefined when cancelled.
 */
export async function raiseChange(context: CommandContext, given: Given): Promise<RaiseOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const targets = await pickTargets(context, given, {
    isWanted: isAgreed,
    title: t("Raise a change request"),
    placeHolder: t("Which agreed records would change?"),
    none: t("Nothing is agreed yet: what is not agreed can be edited without a change request."),
  });
  if (!targets) return undefined;
  const { session, ids } = targets;
  await session.idle();
  const isEdited = wasEdited(targets);
  const wish = await askWish(targets, isEdited, given, context);
  if (!wish) return undefined;
  const title = t("Raise a change request");
  const planned = await carryOutPlan(
    { session, title: `${ids.join(", ")} · ${title}`, record: ids[0] ?? "" },
    (source) => planFor(wish, targets, source),
    t,
  );
  if (!planned.ok) return planned;
  const { id, files } = planned;
  const request = session.service.project.find(id)[0]?.entry;
  if (request) await showRecord(session, request.file, [...request.base, "proposed", 0, "patch"]);
  return { ok: true, id, files: files.map(({ path }) => path) };
}

function planFor(wish: ChangeWish, targets: Targets, source: FactsSource): PlannedChange {
  const { entries, reasons } = changeTargets(targets.ids, source);
  if (reasons.length > 0) return { ok: false, reasons };
  return wasEdited(targets)
    ? planChangeFromEdit(wish, entries, source)
    : planChange(wish, new Map(entries.map((entry) => [entry, {}])), source);
}

/** Whether any of the records was edited outside of change control. */
function wasEdited({ session, ids }: Targets): boolean {
  return changeTargets(ids, session.service.factsAt(new Date())).entries.some((entry) =>
    isDrifted(entry, session),
  );
}
