import { type CancellationToken, type Position, SelectionRange, type TextDocument } from "vscode";
import { selectionSpans } from "../../core/language/navigation/selectionSpans.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { rangeOf } from "./places.ts";

/** What growing selections take in, for each of the positions. */
export async function selectionRanges(
  document: TextDocument,
  positions: readonly Position[],
  session: ProjectSession,
  t: Translate,
  token: CancellationToken,
): Promise<SelectionRange[] | undefined> {
  const file = await currentFile(document, session, token);
  if (!file) return undefined;
  return positions.flatMap((position) => {
    const spans = selectionSpans(file, document.offsetAt(position), t);
    const grown = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => new SelectionRange(rangeOf(file, span), parent),
      undefined,
    );
    return grown ?? [];
  });
}
