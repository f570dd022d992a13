import type { Problem, Span } from "../../model/problem.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { stringText } from "../../yaml/edit/scalarText.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";
import { isBetter, reread } from "./reread.ts";
import { tabFixes } from "./tabs.ts";

/** A key with the text behind it, and a comment behind that. */
const keyLine =
  /^(\s*(?:- +)*)([^\s#:'"{}[\]&*!|>%@`,-][^:#]*?|"[^"]*"):([ \t]+)(\S.*?)([ \t]+#.*)?[ \t\r]*$/;
const opensQuotes = /:[ \t]+(?:"[^"]*|'[^']*)$/;
/** A key without a space behind its colon, or with a colon of full width. */
const closeLine = /^(\s*(?:- +)*[\p{L}_][\p{L}\d_-]*)([:：])([ \t]*)(?=\S)/u;

/** For what isn't YAML because of one character in its line: quotes, a space or spaces. */
export function* syntaxFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { t } = context;
  if (problem.data?.fault === "TAB_AS_INDENT") yield* tabFixes(problem, context);
  for (const line of linesAround(problem, context.file.text)) {
    const colon = colonEdit(line, context.file.text);
    if (colon && mends(colon, context)) {
      yield* fixBy(problem, t("Write “: ” behind the key"), [colon], "preferred");
      return;
    }
    const quotes = quoteEdits(line, context.file.text).find((edit) => mends(edit, context));
    if (!quotes) continue;
    yield* fixBy(problem, t("Put the text in quotes"), [quotes], "preferred");
    return;
  }
}

function mends(edit: TextEdit, { file, t }: FixContext): boolean {
  return isBetter(reread(file, [edit], t), file);
}

/** As far up as a quotation mark is looked for that isn't closed: it is missed at the end of the text. */
const mostLines = 200;

/** The line of a problem; where a mark is missing, also those above that begin with one. */
function linesAround({ span, data }: Problem, text: string): readonly Span[] {
  const lines = [lineAt(text, span.start)];
  for (let count = 0; data?.fault === "MISSING_CHAR" && count < mostLines; count++) {
    const start = lines.at(-1)?.start ?? 0;
    if (start === 0) break;
    lines.push(lineAt(text, start - 1));
  }
  return lines.filter((line, index) => index === 0 || opensQuotes.test(text.slice(line.start, line.end)));
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length : end };
}

function colonEdit({ start, end }: Span, text: string): TextEdit | undefined {
  const [, before = "", colon = "", gap = ""] = closeLine.exec(text.slice(start, end)) ?? [];
  if (colon === "" || (colon === ":" && gap !== "")) return undefined;
  const at = start + before.length;
  return { start: at, end: at + colon.length + gap.length, newText: ": " };
}

/** The value of a line in quotes, in each way in which its own quotes may be meant. */
function quoteEdits({ start, end }: Span, text: string): readonly TextEdit[] {
  const [, lead = "", key = "", gap = "", value = ""] = keyLine.exec(text.slice(start, end)) ?? [];
  if (value === "") return [];
  const at = start + lead.length + key.length + 1 + gap.length;
  const first = value[0];
  const isQuoted = first === '"' || first === "'";
  const isClosed = isQuoted && value.length > 1 && value.endsWith(first);
  const inner = isClosed ? value.slice(1, -1) : value.slice(1);
  const meant = isQuoted ? (isClosed || !value.slice(1).includes(first) ? [inner, value] : [value]) : [value];
  return meant.map((content) => ({
    start: at,
    end: at + value.length,
    newText: stringText(
      content,
      false,
      content.includes('"') || content.includes("\\") ? "single" : "double",
    ),
  }));
}
