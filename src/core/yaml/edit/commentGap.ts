import type { TextEdit } from "./change.ts";
import type { Source } from "./source.ts";

/** Puts `newText` in place of a part of a line. A comment behind it that is aligned with its neighbours stays so. */
export function replaceInLine(source: Source, start: number, end: number, newText: string): TextEdit {
  const gap = /^ +(?=#)/.exec(source.restOfLine(end))?.[0].length ?? 0;
  const old = source.text.slice(start, end);
  if (gap === 0 || old.includes("\n")) return { start, end, newText };
  const before = textWidth(source.text.slice(source.lineStart(start), end));
  const target = neighbourColumn(source, end);
  const aligned = target !== undefined && (before + gap === target || (gap === 1 && before >= target));
  if (!aligned) return { start, end, newText };
  const space = Math.max(1, target - (before - textWidth(old) + textWidth(newText)));
  return { start, end: end + gap, newText: newText + " ".repeat(space) };
}

/** The column of the comment behind the text of the next line, or of the one before. */
function neighbourColumn(source: Source, offset: number): number | undefined {
  const below = source.nextLine(offset);
  const above = source.previousLineEnd(offset);
  const lines = [source.restOfLine(below), source.text.slice(source.lineStart(above), above)];
  for (const line of lines) {
    const comment = /\S(\s+)#/.exec(line);
    if (comment) return textWidth(line.slice(0, comment.index + 1 + (comment[1] ?? "").length));
  }
  return undefined;
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns on the screen, as people align them: East Asian characters take two. */
function textWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}
