import { planImpact } from "../../core/act/planImpact.ts";
import type { Entry } from "../../core/model/entry.ts";
import { recordWith } from "../../core/model/recordWith.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import { applyPlanned } from "../applyPlanned.ts";
import { showRecord } from "../showRecord.ts";
import { notice } from "./notice.ts";
import { pickRecord } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { showReasons } from "./transition/showReasons.ts";

/** What became of it: the fields that were filled in, or what stands against it. */
export type Filled =
  | { readonly ok: true; readonly filled: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/**
 * Writes into a change request what it does not state yet of its impact, for people to correct: into the one that is
 * given, else the one that the tree shows. Undefined when cancelled.
 */
export async function fillImpact(context: CommandContext, given: Given): Promise<Filled | undefined> {
  const { relations, t } = context;
  requireTrust(t);
  const { subject } = await relations();
  const shown = subject?.form === "impact" ? { id: subject.record, project: subject.project } : {};
  const picked = await pickRecord(context, typeof given.id === "string" ? given : shown);
  if (!picked) return undefined;
  const { session } = picked;
  await session.idle();
  const { id, kind } = picked.entry;
  const entry = recordWith(id, session.service.project);
  if (kind !== "change" || entry?.kind !== "change") {
    throw new Error(t("“{id}” is not a change request: nothing can be filled in.", { id }));
  }
  const planned = planImpact(entry as Entry<"change">, session.service.factsAt(new Date()));
  if (!planned.ok) {
    const title = t("{id}: Fill in the impact", { id });
    void showReasons({ title, record: id, reasons: planned.reasons, canGoBack: false }, session, t);
    return planned;
  }
  const { files, form } = planned;
  if (files.length === 0) {
    notice(t("{id} states all of this already: nothing is filled in.", { id }));
    return { ok: true, filled: [] };
  }
  await applyPlanned(session, files, t);
  for (const { path } of files) session.fileChanged(session.uriOf(path));
  await session.idle();
  await showRecord(session, entry.file, [...entry.base, "impact"]);
  return { ok: true, filled: form.proposed };
}
