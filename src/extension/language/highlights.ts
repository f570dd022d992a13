import {
  type CancellationToken,
  DocumentHighlight,
  DocumentHighlightKind,
  type Position,
  type TextDocument,
} from "vscode";
import { idAt } from "../../core/language/idAt.ts";
import { highlightsOf } from "../../core/language/navigation/highlights.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { rangeOf } from "./places.ts";

/** Where the document says the id at a position; where there is none, the editor looks for equal words. */
export async function highlights(
  document: TextDocument,
  position: Position,
  session: ProjectSession,
  t: Translate,
  token: CancellationToken,
): Promise<DocumentHighlight[] | undefined> {
  const file = await currentFile(document, session, token);
  const place = file && idAt(file, document.offsetAt(position), t);
  if (!place) return undefined;
  const { Read, Write } = DocumentHighlightKind;
  return highlightsOf(file, place, t).map(
    ({ span, isDeclaration }) => new DocumentHighlight(rangeOf(file, span), isDeclaration ? Write : Read),
  );
}
