import { planRenumber, usesToTake } from "../../core/act/planRenumber.ts";
import type { IdUse } from "../../core/control/ids/idUses.ts";
import type { Entry } from "../../core/model/entry.ts";
import { plainLabel } from "../plainLabel.ts";
import { showRecord } from "../showRecord.ts";
import { carryOutPlan, type Refused } from "./carryOutPlan.ts";
import { textOf, textsOf } from "./given.ts";
import { asItIsNow, givenRecord, type PlacedRecord } from "./move/givenRecord.ts";
import { notice } from "./notice.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { askMany } from "./transition/askMany.ts";

/** What became of it: the new id, or why there is none. */
export type RenumberOutcome = { readonly ok: true; readonly id: string } | Refused;

/**
 * Gives a record another id, the next free one unless it is given (`newId`). Where another record has the id too, asks
 * which references mean this one, unless the records are given that hold them (`take`). Undefined when cancelled.
 */
export async function renumberRecord(
  context: CommandContext,
  given: Given,
): Promise<RenumberOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const record = await givenRecord(context, given, t("Which record gets another id?"));
  if (!record) return undefined;
  const { session, entry } = record;
  const taken = textsOf(given.take) ?? (await askUses(record, context));
  if (!taken) return undefined;
  const title = t("Give {id} the next free id", { id: entry.id });
  const planned = await carryOutPlan(
    { session, title, record: entry.id },
    (source) => {
      const now = asItIsNow(record, t);
      const uses = usesToTake(now, source).filter((use) => taken.includes(keyOf(use)) || isIn(use, taken));
      return planRenumber(now, source, { newId: textOf(given.newId), uses });
    },
    t,
  );
  if (!planned.ok) return planned;
  const { id } = planned;
  notice(t("{id} is now {newId}", { id: entry.id, newId: id }));
  const [target] = session.service.project.find(id);
  if (target) await showRecord(session, target.entry.file, [...target.entry.base, "id"]);
  return { ok: true, id };
}

/** Which references shall go along; those of the same file are marked, since they most likely came with it. */
async function askUses(
  { session, entry }: PlacedRecord,
  { t }: CommandContext,
): Promise<readonly string[] | undefined> {
  const { project } = session.service;
  const uses = usesToTake(entry, session.service.factsAt(new Date()));
  if (project.find(entry.id).length < 2 || uses.length === 0) return [];
  const items = uses.map((use) => ({
    label: plainLabel(use.entry.id || use.entry.file),
    description: plainLabel(titleOf(use.entry)),
    detail: `${use.pointer.join(".")} · ${use.entry.file}`,
    value: use,
  }));
  const answer = await askMany(
    {
      items,
      placeholder: t("Which references mean this record? The others stay with the other one."),
      isChosen: (use: IdUse) => use.entry.file === entry.file,
    },
    { title: t("Give {id} the next free id", { id: entry.id }), canGoBack: false },
  );
  return typeof answer === "object" ? answer.value.map(keyOf) : undefined;
}

function keyOf({ entry, pointer }: IdUse): string {
  return [entry.file, ...entry.base, ...pointer].join("/");
}

function isIn({ entry }: IdUse, ids: readonly string[]): boolean {
  return entry.id !== "" && ids.includes(entry.id);
}

function titleOf({ value }: Entry): string {
  const { title } = (value ?? {}) as { title?: unknown };
  return typeof title === "string" ? title : "";
}
