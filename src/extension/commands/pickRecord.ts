import { window } from "vscode";
import { isLiving } from "../../core/workflow/atRest.ts";
import { kinds } from "../../generated/kinds.ts";
import { recordAt } from "../documentRecords.ts";
import { subjectOf } from "../history/historyDocuments.ts";
import { type LivingRecord, recordsNamed } from "../livingRecord.ts";
import { pickProject, pickProjects } from "./pickProject.ts";
import { type RecordItem, recordItem, recordItems } from "./recordItems.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * The record that is given (by id, and by the URI of its project's folder where that matters), else the one under the
 * cursor, else the one that is picked; undefined when cancelled. Throws where there is no record of a given id.
 */
export async function pickRecord(context: CommandContext, given: Given): Promise<LivingRecord | undefined> {
  const { projects, t } = context;
  if (typeof given.id === "string") return givenRecord(context, given.id, given.project);
  const atCursor = await recordAtCursor(context);
  if (atCursor) return atCursor;
  const session = await pickProject(projects, t);
  if (!session) return undefined;
  const living = kinds.filter((kind) => kind !== "baseline");
  return pickAmong(recordItems(session, living), t("Id or title of a record"));
}

/** The record under the cursor, or whose history is shown; undefined where there is none that has a lifecycle. */
export async function recordAtCursor(context: CommandContext): Promise<LivingRecord | undefined> {
  const { projects, t } = context;
  await projects.idle();
  const editor = window.activeTextEditor;
  const subject = editor && subjectOf(editor.document.uri);
  if (subject) return givenRecord(context, subject.id, subject.project);
  const session = editor && projects.around(editor.document.uri);
  const entry = session && (await recordAt(editor.document, editor.selection.active.line, session, t));
  return session && entry?.id && isLiving(entry) ? { session, entry } : undefined;
}

/** In the given project, else in that of the active editor, else in any; picked where several records have the id. */
async function givenRecord(
  { projects, t }: CommandContext,
  id: string,
  project: unknown,
): Promise<LivingRecord | undefined> {
  const all = await pickProjects(projects, t);
  if (all.length === 0) return undefined;
  const named = all.find((session) => session.folder.toString() === project);
  const active = window.activeTextEditor && projects.around(window.activeTextEditor.document.uri);
  const first = named ?? active;
  const here = first ? recordsNamed(id, [first]) : [];
  const [only, ...others] = named || here.length > 0 ? here : recordsNamed(id, all);
  if (!only) throw new Error(t("There is no record “{id}”.", { id }));
  if (others.length === 0) return only;
  const items = [only, ...others].map(({ session, entry }) =>
    recordItem(session, entry.kind, entry, session.label),
  );
  return pickAmong(items, t("Several records have the id “{id}”: which one?", { id }));
}

async function pickAmong(
  items: readonly RecordItem[],
  placeHolder: string,
): Promise<LivingRecord | undefined> {
  const options = { placeHolder, matchOnDescription: true, matchOnDetail: true };
  const picked = await window.showQuickPick(items, options);
  return picked && isLiving(picked.entry) ? { session: picked.session, entry: picked.entry } : undefined;
}
