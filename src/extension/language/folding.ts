import { FoldingRange, FoldingRangeKind, type TextDocument } from "vscode";
import { foldsOf } from "../../core/language/navigation/folding.ts";

const kinds = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region } as const;

/** What can be folded in a document, as it is now. */
export function folding(document: TextDocument): FoldingRange[] {
  return foldsOf(document.getText()).map(
    ({ start, end, kind }) => new FoldingRange(start, end, kind && kinds[kind]),
  );
}
