/** Gives the width of a text. */
type Measure = (text: string) => number;

const words = new Intl.Segmenter(undefined, { granularity: "word" });
const characters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Nothing that is longer is measured: no line of a drawing holds as much. */
const longest = 300;

/** Breaks a text into at most so many lines of a width; what doesn't fit is cut, and ends in “…”. */
export function fitText(text: string, width: number, lines: number, measure: Measure): readonly string[] {
  const rest = text.replace(/\s+/g, " ").trim();
  if (lines <= 1 || measure(rest.slice(0, longest)) <= width) return [cutText(rest, width, measure)];
  let line = "";
  for (const { segment } of words.segment(rest.slice(0, longest))) {
    if (measure((line + segment).trimEnd()) > width) break;
    line += segment;
  }
  // A word that is wider than a line is broken where the line ends.
  if (line.trim() === "") line = startOf(rest, width, measure);
  return [line.trimEnd(), ...fitText(rest.slice(line.length), width, lines - 1, measure)];
}

/** The text on one line of a width; where it is cut, it ends in “…”. */
function cutText(text: string, width: number, measure: Measure): string {
  if (text.length <= longest && measure(text) <= width) return text;
  return `${startOf(text, width - measure("…"), measure).trimEnd()}…`;
}

/** As many characters as fit, one at least. */
function startOf(text: string, width: number, measure: Measure): string {
  let start = "";
  for (const { segment } of characters.segment(text.slice(0, longest))) {
    if (start !== "" && measure(start + segment) > width) break;
    start += segment;
  }
  return start;
}
