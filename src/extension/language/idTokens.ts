import {
  type CancellationToken,
  Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type TextDocument,
} from "vscode";
import { idTokens } from "../../core/language/idTokens.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { idTokenType } from "./idTokenLegend.ts";
import { spanOf } from "./spanOf.ts";

/** The ids in the part of a document that is seen, marked by the states of what they lead to. */
export async function recordIdTokens(
  document: TextDocument,
  range: Range,
  token: CancellationToken,
  { session, legend, t }: { session: ProjectSession; legend: SemanticTokensLegend; t: Translate },
): Promise<SemanticTokens | undefined> {
  const file = await currentFile(document, session, token);
  if (!file) return undefined;
  const { project, lifecycleOf } = session.service;
  const builder = new SemanticTokensBuilder(legend);
  for (const { span, modifiers } of idTokens(file, spanOf(range, document), { project, lifecycleOf, t })) {
    const place = new Range(document.positionAt(span.start), document.positionAt(span.end));
    if (place.isSingleLine) builder.push(place, idTokenType, [...modifiers]);
  }
  return builder.build();
}
