import { type Position, Range, type TextDocument, type WorkspaceEdit } from "vscode";
import { planRename } from "../../core/act/planRename.ts";
import { prepareRename } from "../../core/language/prepareRename.ts";
import type { SourceFile } from "../../core/model/entry.ts";
import { isRecordKind, kindOfFile } from "../../core/model/kind.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { Condition } from "../../core/workflow/guards/guard.ts";
import { kindTable } from "../../generated/kinds.ts";
import { requireTrust } from "../commands/requireTrust.ts";
import type { ProjectSession } from "../projectSession.ts";
import { uiLanguage } from "../uiLanguage.ts";
import { toWorkspaceEdit } from "../workspaceEdit.ts";

/** The id at a position and its range. Throws, for the editor to show it, with everything that stands against it. */
export async function preparedRename(
  document: TextDocument,
  position: Position,
  session: ProjectSession,
  t: Translate,
): Promise<{ range: Range; placeholder: string }> {
  const file = await currentFile(document, session, t);
  const prepared = prepareRename(file, document.offsetAt(position), session.service.factsAt(new Date()));
  if (!prepared.ok) throw refusal(prepared.reasons);
  const { id, span } = prepared;
  const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
  return { range, placeholder: id };
}

/**
 * The edit that gives an id another name in all files. One undo takes all of it back, the name of the file too: first
 * the editor asks whether the other files shall follow.
 */
export async function renameEdit(
  document: TextDocument,
  position: Position,
  newId: string,
  session: ProjectSession,
  t: Translate,
): Promise<WorkspaceEdit> {
  requireTrust(t);
  const file = await currentFile(document, session, t);
  const source = session.service.factsAt(new Date());
  const prepared = prepareRename(file, document.offsetAt(position), source);
  if (!prepared.ok) throw refusal(prepared.reasons);
  const planned = planRename(prepared.id, newId.trim(), source);
  if (!planned.ok) throw refusal(planned.reasons);
  return toWorkspaceEdit(session, planned.files, describe);
}

/** In the preview, files are told apart by the kind of their records. */
function describe(path: string): { label: string; needsConfirmation: boolean } {
  const kind = kindOfFile(path);
  const label = kind && isRecordKind(kind) ? kindTable[kind].title[uiLanguage()] : path;
  return { label, needsConfirmation: false };
}

/** The file as the editor has it. */
async function currentFile(
  document: TextDocument,
  session: ProjectSession,
  t: Translate,
): Promise<SourceFile> {
  await session.idle();
  const path = session.pathOf(document.uri) ?? "";
  const file = session.service.project.files.get(path);
  if (file && file.text === document.getText()) return file;
  throw new Error(
    file
      ? t("“{path}” has changed meanwhile: try again.", { path })
      : t("Only the ids of records can be renamed: put the cursor on one."),
  );
}

function refusal(reasons: readonly Condition[]): Error {
  return new Error(reasons.map(({ message }) => message).join("\n"));
}
