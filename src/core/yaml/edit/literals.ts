import type { PrintStyle } from "../print.ts";
import type { Source } from "./source.ts";

/**
 * Which literal blocks may end in the line of `offset`, when their text stands at `column` or deeper: what
 * follows must not become part of them.
 */
export function literalsBefore(source: Source, offset: number, column: number): PrintStyle["literals"] {
  let line = source.nextLine(offset);
  const next = line;
  for (; line < source.text.length; line = source.nextLine(line)) {
    const rest = source.restOfLine(line);
    const indent = rest.search(/\S/);
    if (indent < 0 && rest.length <= column) continue;
    if (indent < 0 || (rest[indent] === "#" && indent >= column)) return "none";
    break;
  }
  const ends = next === source.text.length && !source.text.endsWith("\n");
  return line > next || ends ? "clipped" : "all";
}
