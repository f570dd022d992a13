import type { CancellationToken, LocationLink, Position, TextDocument } from "vscode";
import { idAt } from "../../core/language/idAt.ts";
import { definitionsOf } from "../../core/language/navigation/definition.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { locationsOf, rangeOf } from "./places.ts";

/** Where the id at a position comes from. */
export async function definition(
  document: TextDocument,
  position: Position,
  session: ProjectSession,
  t: Translate,
  token: CancellationToken,
): Promise<LocationLink[] | undefined> {
  const file = await currentFile(document, session, token);
  const place = file && idAt(file, document.offsetAt(position), t);
  if (!place) return undefined;
  return definitionsOf(place, session.service.project, t).flatMap(({ file: path, span, extent }) => {
    const [selection, whole] = locationsOf(
      [span, extent].map((one) => ({ file: path, span: one })),
      session,
    );
    if (!selection || !whole) return [];
    return [
      {
        originSelectionRange: rangeOf(file, place.span),
        targetUri: whole.uri,
        targetRange: whole.range,
        targetSelectionRange: selection.range,
      },
    ];
  });
}
