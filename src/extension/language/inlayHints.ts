import { type CancellationToken, InlayHint, type Range, type TextDocument } from "vscode";
import { type HintKind, inlayHints } from "../../core/language/inlayHints.ts";
import type { Translate } from "../../core/model/translate.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { currentFile } from "./currentFile.ts";
import { spanOf } from "./spanOf.ts";

const wanted: ReadonlySet<HintKind> = new Set(["title", "level", "days"]);

/** The inlay hints of the part of a document that is seen. */
export async function recordInlayHints(
  document: TextDocument,
  range: Range,
  token: CancellationToken,
  session: ProjectSession,
  t: Translate,
): Promise<InlayHint[]> {
  const file = await currentFile(document, session, token);
  if (!file) return [];
  const { project, lifecycleOf } = session.service;
  const { today } = session.service.factsAt(new Date());
  const hints = inlayHints(file, spanOf(range, document), { project, lifecycleOf, today, t, wanted });
  return hints.map(({ offset, text, tooltip }) => {
    const hint = new InlayHint(document.positionAt(offset), plainLabel(text));
    hint.paddingLeft = true;
    if (tooltip !== undefined) hint.tooltip = plainLabel(tooltip);
    return hint;
  });
}
