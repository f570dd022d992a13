import { window } from "vscode";
import type { Entry } from "../../../core/model/entry.ts";
import { kinds } from "../../../generated/kinds.ts";
import { recordAt } from "../../documentRecords.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { givenProject } from "../pickProject.ts";
import { recordItems } from "../recordItems.ts";
import type { CommandContext, Given } from "../registerCommands.ts";

/** A record by the place where it stands, since its id may be that of another one too. */
export interface PlacedRecord {
  readonly session: ProjectSession;
  readonly entry: Entry;
}

/**
 * The record that is given (`file`, and `item` where that is a list), else the one under the cursor, else the one that
 * is picked; undefined when cancelled.
 */
export async function givenRecord(
  context: CommandContext,
  given: Given,
  placeHolder: string,
): Promise<PlacedRecord | undefined> {
  const { projects, t } = context;
  await projects.idle();
  const editor = typeof given.file === "string" ? undefined : window.activeTextEditor;
  const around = editor && projects.around(editor.document.uri);
  const here = around && (await recordAt(editor.document, editor.selection.active.line, around, t));
  if (around && here) return { session: around, entry: here };
  const session = await givenProject(context, given);
  if (!session) return undefined;
  await session.idle();
  if (typeof given.file === "string") {
    const entries = session.service.project.files.get(given.file)?.entries ?? [];
    const entry = entries.find(({ base }) => base[0] === given.item);
    if (!entry) throw new Error(t("There is no “{path}”.", { path: given.file }));
    return { session, entry };
  }
  const items = recordItems(session, kinds);
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked && { session, entry: picked.entry };
}

/** The same record in the project as it is by now; throws where it isn't there any more. */
export function asItIsNow({ session, entry }: PlacedRecord, t: CommandContext["t"]): Entry {
  const { file, base, id } = entry;
  const entries = session.service.project.files.get(file)?.entries ?? [];
  const now = entries.find((other) => other.base[0] === base[0]);
  if (now?.id === id) return now;
  throw new Error(t("“{path}” has changed meanwhile: try again.", { path: file }));
}
