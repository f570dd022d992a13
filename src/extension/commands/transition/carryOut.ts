import { window } from "vscode";
import { planEvent } from "../../../core/act/planEvent.ts";
import type { Condition } from "../../../core/workflow/guards/guard.ts";
import { applyPlanned } from "../../applyPlanned.ts";
import { type LivingRecord, recordsNamed } from "../../livingRecord.ts";
import type { CommandContext } from "../registerCommands.ts";
import type { Details } from "./askDetails.ts";
import { showReasons } from "./showReasons.ts";
import { eventTitle, stateTitle } from "./titles.ts";

/** What became of an event: the files that were changed and the records that were created, or why not. */
export type Outcome =
  | { readonly ok: true; readonly files: readonly string[]; readonly created: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** How long the status bar says what has happened, in milliseconds. */
const noticeTime = 6000;

/** Lets the event happen to the record as it is now, and writes all that follows; or shows what stands against it. */
export async function carryOut(
  picked: LivingRecord,
  by: string,
  { event, data, note }: { readonly event: string } & Details,
  { t }: CommandContext,
): Promise<Outcome> {
  const { session } = picked;
  await session.idle();
  const entry = current(picked);
  if (!entry) throw new Error(t("“{path}” has changed meanwhile: try again.", { path: picked.entry.file }));
  const now = new Date();
  const at = now.toISOString().replace(/\.\d+Z$/, "Z");
  const planned = planEvent(
    { entry, event, by, at, note: note || undefined, data },
    session.service.factsAt(now),
  );
  if (!planned.ok) {
    const title = eventTitle(session, entry, event, t);
    void showReasons({ title, record: entry.id, reasons: planned.reasons, canGoBack: false }, session, t);
    return planned;
  }
  await applyPlanned(session, planned.files, t);
  for (const { path } of planned.files) session.fileChanged(session.uriOf(path));
  await session.idle();
  const after = current(picked);
  if (after) window.setStatusBarMessage(`$(check) ${entry.id}: ${stateTitle(session, after, t)}`, noticeTime);
  return { ok: true, files: planned.files.map(({ path }) => path), created: planned.created };
}

/** The record as it was read last; undefined where that can't be told. */
function current({ session, entry }: LivingRecord) {
  const entries = session.service.project.files.get(entry.file)?.entries ?? [];
  if (entries.includes(entry)) return entry;
  const [only, ...others] = recordsNamed(entry.id, [session]);
  return others.length === 0 ? only?.entry : undefined;
}
