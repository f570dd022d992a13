import { type CancellationToken, DocumentLink, Range, type TextDocument, Uri } from "vscode";
import { linksIn } from "../../core/language/links.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";

/** The links in the records of a document: to addresses, and to files of the project. */
export async function recordLinks(
  document: TextDocument,
  token: CancellationToken,
  session: ProjectSession,
  t: Translate,
): Promise<DocumentLink[]> {
  const file = await currentFile(document, session, token);
  if (!file) return [];
  return linksIn(file, t).map(({ span, target, tooltip }) => {
    const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
    const uri = "path" in target ? session.uriOf(target.path) : Uri.parse(target.address);
    const link = new DocumentLink(range, uri);
    link.tooltip = tooltip;
    return link;
  });
}
