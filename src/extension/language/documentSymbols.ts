import { type CancellationToken, DocumentSymbol, type TextDocument } from "vscode";
import {
  type RecordSymbol,
  documentSymbols as recordSymbols,
} from "../../core/language/navigation/documentSymbols.ts";
import type { SourceFile } from "../../core/model/entry.ts";
import type { Translate } from "../../core/model/translate.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { rangeOf } from "./places.ts";
import { symbolKindIn, symbolKindOf } from "./symbolKinds.ts";

/** The records of a document and their items, for the outline and the breadcrumbs. */
export async function documentSymbols(
  document: TextDocument,
  session: ProjectSession,
  t: Translate,
  token: CancellationToken,
): Promise<DocumentSymbol[] | undefined> {
  const file = await currentFile(document, session, token);
  if (!file) return undefined;
  return recordSymbols(file, session.service.lifecycleOf, t).map((symbol) => toSymbol(symbol, file));
}

function toSymbol(symbol: RecordSymbol, file: SourceFile): DocumentSymbol {
  const { id, title, state, of, extent, span, children } = symbol;
  const shown = new DocumentSymbol(
    plainLabel([id, title].filter(Boolean).join(" ")),
    plainLabel(state),
    "kind" in of ? symbolKindOf(of.kind) : symbolKindIn(of.list),
    rangeOf(file, extent),
    rangeOf(file, span),
  );
  shown.children = children.map((child) => toSymbol(child, file));
  return shown;
}
