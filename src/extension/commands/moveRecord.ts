import { type QuickPickItem, window } from "vscode";
import { planMove } from "../../core/act/planMove.ts";
import type { Entry } from "../../core/model/entry.ts";
import { isRecordKind, kindOfFile } from "../../core/model/kind.ts";
import { kindTable } from "../../generated/kinds.ts";
import { showRecord } from "../showRecord.ts";
import { carryOutPlan, type Refused } from "./carryOutPlan.ts";
import { textOf } from "./given.ts";
import { asItIsNow, givenRecord, type PlacedRecord } from "./move/givenRecord.ts";
import { notice } from "./notice.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of it: where the record stands now, or why it didn't move. */
export type MoveOutcome = { readonly ok: true; readonly path: string } | Refused;

/** Moves a record with its comments into another file of its kind (`to`), which is picked if it isn't given. */
export async function moveRecord(context: CommandContext, given: Given): Promise<MoveOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const record = await givenRecord(context, given, t("Which record moves?"));
  const path = record && (textOf(given.to) ?? (await askPath(record, context)));
  if (!record || path === undefined) return undefined;
  const { session, entry } = record;
  const planned = await carryOutPlan(
    { session, title: t("Move {id} into {path}", { id: entry.id, path }), record: entry.id },
    ({ project }) => planMove(asItIsNow(record, t), path, project, t),
    t,
  );
  if (!planned.ok) return planned;
  const moved = session.service.project.files.get(path)?.entries.findLast(({ id }) => id === entry.id);
  notice(t("{id} is now in {path}", { id: entry.id, path }));
  await showRecord(session, path, moved?.base ?? []);
  return { ok: true, path };
}

/** A file of its own, or any file that holds a list of its kind, or will. */
async function askPath({ session, entry }: PlacedRecord, { t }: CommandContext): Promise<string | undefined> {
  if (!isRecordKind(entry.kind)) return undefined;
  const { folder } = kindTable[entry.kind];
  const own = `${folder}/${entry.id}.yaml`;
  const { files } = session.service.project;
  const lists = [...files.values()].filter(({ path, entries }) => {
    return kindOfFile(path) === entry.kind && path !== entry.file && isList(entries);
  });
  const paths = [own, `${folder}.yaml`, ...lists.map(({ path }) => path)];
  const free = [...new Set(paths)].filter((path) => path !== entry.file && (path !== own || !files.has(own)));
  const other: QuickPickItem = { label: t("Another file…") };
  const picked = await window.showQuickPick([...free.map((label) => ({ label })), other], {
    title: t("Move {id}", { id: entry.id }),
    placeHolder: t("Into which file?"),
  });
  if (picked !== other) return picked?.label;
  return window.showInputBox({
    title: t("Move {id}", { id: entry.id }),
    prompt: t("A path within the project, such as {example}", { example: own }),
    value: own,
  });
}

function isList(entries: readonly Entry[]): boolean {
  return entries.some(({ base }) => base.length > 0);
}
