import type { TextEdit } from "./change.ts";

/** A text after edits that are against it as it is: sorted, and apart from each other. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
