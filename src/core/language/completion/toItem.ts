import { scalarText } from "../../yaml/edit/scalarText.ts";
import type { CompletionItem } from "./completionItem.ts";
import type { CursorContext } from "./cursorContext.ts";
import type { Offer } from "./offer.ts";

/** An offer as what is inserted; undefined where it can't be, such as a mapping within quotes. */
export function toItem(
  offer: Offer,
  order: number,
  context: CursorContext,
  text: string,
): CompletionItem | undefined {
  const inserted = insertion(offer, context);
  if (inserted === undefined) return undefined;
  const isOnNextLine = inserted.startsWith("\n");
  const { span, lead } = context;
  const start = isOnNextLine ? withoutSpacesBefore(text, span.start) : span.start;
  return {
    label: offer.label,
    kind: offer.kind,
    detail: offer.detail ?? "",
    documentation: offer.documentation ?? "",
    insertText: isOnNextLine ? inserted : lead + inserted,
    isSnippet: "snippet" in offer,
    span: { start, end: span.end },
    filterText: wordByWord(offer.filterText ?? offer.label),
    sortText: String(order).padStart(5, "0"),
    isPreferred: offer.isPreferred ?? false,
    suggestsMore: offer.suggestsMore ?? false,
  };
}

/**
 * Editors match what is typed from the beginnings of words on, and Chinese has no spaces between them: here every
 * character begins one.
 */
function wordByWord(text: string): string {
  return text.replace(/(?<=\S)(?=\p{Script=Han})/gu, " ");
}

function insertion(offer: Offer, { quote, closing, inFlow }: CursorContext): string | undefined {
  if ("snippet" in offer) return quote === "" ? offer.snippet : undefined;
  const { word, prefix = "", suffix = "" } = offer;
  if (quote === "") return prefix + scalarText(word, inFlow || prefix === "[") + suffix;
  // Behind quotes that are closed already nothing can be added, and before them neither.
  if (prefix !== "" || typeof word !== "string") return undefined;
  const inner = quote === '"' ? JSON.stringify(word).slice(1, -1) : word.replaceAll("'", "''");
  return inner + (closing === "" ? "" : closing + suffix);
}

function withoutSpacesBefore(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === " ") start--;
  return start;
}
