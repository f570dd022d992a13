import type { Problem } from "../../model/problem.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";
import { isBetter, reread } from "./reread.ts";

/** As wide as a tab may be meant. */
const widths = [2, 4, 8];

/** For tabs that indent: spaces, as many as make it readable. Sure where every width says the same. */
export function* tabFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { file, t } = context;
  const readings = widths.flatMap((width) => {
    const edits = spacesFor(file.text, problem, width);
    const fresh = reread(file, edits, t);
    return edits.length > 0 && isBetter(fresh, file) ? [{ edits, fresh }] : [];
  });
  const [first, ...others] = readings;
  if (!first) return;
  const said = ({ fresh }: typeof first) => fresh.entries.map(({ value }) => value);
  const isSure = others.every((other) => sameValue(said(other), said(first)));
  yield* fixBy(problem, t("Indent by spaces"), first.edits, isSure ? "safe" : "preferred");
}

/** Spaces for the tabs that begin the lines around a problem: those of its own stretch of lines. */
function spacesFor(text: string, { span }: Problem, width: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const lines = /^[ \t]*\t[ \t]*(?=\S)/gm;
  lines.lastIndex = text.lastIndexOf("\n", span.start - 1) + 1;
  let end = lines.lastIndex;
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    if (edits.length > 0 && match.index !== end) break;
    const [whole] = match;
    edits.push({
      start: match.index,
      end: match.index + whole.length,
      newText: whole.replaceAll("\t", " ".repeat(width)),
    });
    const lineEnd = text.indexOf("\n", match.index);
    end = lineEnd < 0 ? text.length : lineEnd + 1;
  }
  return edits;
}
