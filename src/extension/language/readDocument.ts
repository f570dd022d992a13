import type { CancellationToken, TextDocument } from "vscode";
import type { SourceFile } from "../../core/model/entry.ts";
import type { ProjectSession } from "../projectSession.ts";

/**
 * A document as its project has read it, once that is up to date; undefined where it is no part of the project, has moved
 * on, or nobody waits for it any more.
 */
export async function readDocument(
  document: TextDocument,
  session: ProjectSession,
  token: CancellationToken,
): Promise<SourceFile | undefined> {
  await session.idle();
  const file = session.service.project.files.get(session.pathOf(document.uri) ?? "");
  return token.isCancellationRequested || file?.text !== document.getText() ? undefined : file;
}
