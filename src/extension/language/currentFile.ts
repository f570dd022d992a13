import type { CancellationToken, TextDocument } from "vscode";
import type { SourceFile } from "../../core/model/entry.ts";
import type { ProjectSession } from "../projectSession.ts";

/** The reading of a document as it is now; undefined where nobody waits for it any more, or the text has moved on. */
export async function currentFile(
  document: TextDocument,
  session: ProjectSession,
  token?: CancellationToken,
): Promise<SourceFile | undefined> {
  const path = session.pathOf(document.uri);
  if (path === undefined) return undefined;
  await session.idle();
  const file = token?.isCancellationRequested ? undefined : session.service.project.files.get(path);
  return file && file.text === document.getText() ? file : undefined;
}
