import type { SourceFile } from "../model/entry.ts";
import { maxLength } from "../model/fileSize.ts";

/** The text of one item of a file's topmost list; the same object in the next reading where nothing in it changed. */
export interface TextPart {
  readonly text: string;
}

/** A file's text cut before each item of its topmost list: put together again, the parts are the text. */
export interface FileParts {
  readonly parts: readonly TextPart[];
  /** The offset at which each part begins. */
  readonly starts: readonly number[];
}

/** Only comments, empty lines and the mark of a document may stand above the first item. */
const firstItem = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*(?:---[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*)?-(?=[ \r\n])/;

/** At the beginning of a line, these concern more than the item that they stand in. */
const wholeFileMarks = ["\n...", "\n<<<<<<<", "\n|||||||", "\n=======", "\n>>>>>>>"];

/** A longer list is no register that people write in, and its schema refuses it. */
const mostParts = 5_000;

/**
 * Cuts a list of records at the dashes that begin a line. What belongs to an item is indented deeper, so each part
 * can be read alone, and a fault in one leaves the others as they are. Undefined for texts of any other form, and
 * where the fault is one of the whole file.
 */
export function cutText(text: string): FileParts | undefined {
  if (text.length > maxLength) return undefined;
  const first = firstItem.exec(text)?.[0].length;
  if (first === undefined || wholeFileMarks.some((mark) => text.includes(mark))) return undefined;
  const starts = [0];
  for (let at = text.indexOf("\n-", first - 1); at >= 0; at = text.indexOf("\n-", at + 1)) {
    const next = text[at + 2];
    if (next === "-" && text[at + 3] === "-") return undefined;
    if (starts.length === mostParts) return undefined;
    if (next === " " || next === "\n" || next === "\r" || next === undefined) starts.push(at + 1);
  }
  return { parts: starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]) })), starts };
}

const known = new WeakMap<SourceFile, FileParts | undefined>();

/** The parts of a file of which each holds one of its records; undefined for files that can't be cut like this. */
export function partsOf(file: SourceFile): FileParts | undefined {
  if (known.has(file)) return known.get(file);
  const isList = file.entries.length > 0 && file.entries.every(({ base }) => base.length === 1);
  const cut = isList ? cutText(file.text) : undefined;
  const parts = cut?.parts.length === file.entries.length ? cut : undefined;
  known.set(file, parts);
  return parts;
}

/** Remembers how a file was cut when it was read. */
export function keepParts(file: SourceFile, parts: FileParts): void {
  known.set(file, parts);
}

/** How many parts at the beginning and at the end of a text are those of its earlier version. */
export interface Kept {
  readonly front: number;
  readonly back: number;
}

/** Puts the parts of an earlier version in the place of equal ones. */
export function keepEqualParts(
  fresh: FileParts,
  old: FileParts,
): { readonly parts: FileParts; readonly kept: Kept } {
  const most = Math.min(fresh.parts.length, old.parts.length);
  const isEqual = (one: TextPart | undefined, other: TextPart | undefined) => one?.text === other?.text;
  let front = 0;
  while (front < most && isEqual(fresh.parts[front], old.parts[front])) front++;
  let back = 0;
  while (back < most - front && isEqual(fresh.parts.at(-1 - back), old.parts.at(-1 - back))) back++;
  const middle = fresh.parts.slice(front, fresh.parts.length - back);
  const parts = [...old.parts.slice(0, front), ...middle, ...old.parts.slice(old.parts.length - back)];
  return { parts: { parts, starts: fresh.starts }, kept: { front, back } };
}
