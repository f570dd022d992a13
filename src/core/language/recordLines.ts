import type { Translate } from "../model/translate.ts";
import { LineIndex } from "../yaml/lineIndex.ts";
import { parseRanged } from "../yaml/parseRanged.ts";

/** A line with content that is no comment, marker or directive. */
const content = /^( *)(?=[^\s#%])(?!---(?:\s|$))(.*)$/m;

/**
 * The 0-based line on which each record of a file begins, in the order of the file.
 * @param text what is in the file
 * @param count how many records were read from this text
 */
export function recordLines(text: string, count: number, t: Translate): readonly number[] {
  if (count === 0) return [];
  const offsets = scan(text);
  if (offsets.length !== count) return parsed(text, count, t);
  const lines = new LineIndex(text);
  return offsets.map((offset) => lines.position(offset).line);
}

/**
 * Where the items of the topmost sequence stand, or the one mapping. What belongs to an item is indented deeper than
 * its dash, so looking at the beginnings of lines is enough, and takes a hundredth of parsing.
 */
function scan(text: string): readonly number[] {
  const first = content.exec(text);
  if (!first) return [];
  const [, indent = "", rest = ""] = first;
  if (!/^-(?:\s|$)/.test(rest)) return [first.index];
  const dash = new RegExp(`^${indent}-(?=\\s|$)`, "gm");
  return [...text.matchAll(dash)].map(({ index }) => index);
}

/** For what the scan doesn't know, such as a sequence in brackets. */
function parsed(text: string, count: number, t: Translate): readonly number[] {
  const document = parseRanged(text, t);
  const { value } = document;
  return Array.from({ length: count }, (_, index) => {
    const span = document.locate(Array.isArray(value) ? [index] : [], "value");
    return document.range(span).start.line;
  });
}

/** Which record a line belongs to, by the lines on which they begin; the first for a line above all of them. */
export function recordAtLine(starts: readonly number[], line: number): number {
  const next = starts.findIndex((start) => start > line);
  return Math.max(0, (next < 0 ? starts.length : next) - 1);
}
