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
const wholeFileMark = /\n(?:---|\.\.\.|<{7}|\|{7}|={7}|>{7})/;

/** A longer list is no register that people write in, and its schema refuses it. */
const mostParts = 5_000;

/**
 * Cuts a list of records at the dashes that begin a line. What belongs to an item is indented deeper, so each part
 * can be read alone, and a fault in one leaves the others as they are. Undefined for texts of any other form, and
 * where the fault is one of the whole file.
 */
export function cutText(text: string): FileParts | undefined {
  const first = text.length > maxLength ? undefined : firstItem.exec(text)?.[0].length;
  if (first === undefined || wholeFileMark.test(text.slice(first - 1))) return undefined;
  const starts = [0, ...itemsBehind(text, first - 1)];
  if (starts.length > mostParts) return undefined;
  return { parts: partsAt(text, starts), starts };
}

/** A text cut again, and how many of its first and of its last parts are those of the version before. */
export interface CutAgain extends FileParts {
  readonly front: number;
  readonly back: number;
}

/** What `cutText` gives, with the parts of the version before as far as they are the same; only the rest is looked at. */
export function cutAgain(text: string, before: FileParts): CutAgain | undefined {
  if (text.length > maxLength) return undefined;
  const { front, start } = sameFront(text, before);
  const { back, end } = sameBack(text, before, Math.max(front, 1), start);
  const fresh = front === 0 ? cutText(text.slice(0, end)) : cutItems(text.slice(start, end));
  if (!fresh) {
    const whole = cutText(text);
    return whole && { ...whole, front: 0, back: 0 };
  }
  if (front + fresh.parts.length + back > mostParts) return undefined;
  const kept = before.parts.length - back;
  const shift = text.length - lengthOf(before);
  return {
    parts: [...before.parts.slice(0, front), ...fresh.parts, ...before.parts.slice(kept)],
    starts: [
      ...before.starts.slice(0, front),
      ...fresh.starts.map((one) => one + start),
      ...before.starts.slice(kept).map((one) => one + shift),
    ],
    front,
    back,
  };
}

/** Parts from the beginning that are the same, up to `start`, where the next item or the end of the text is. */
function sameFront(text: string, { parts, starts }: FileParts): { front: number; start: number } {
  let front = 0;
  while (front < parts.length && isAt(text, starts[front] ?? 0, parts[front])) front++;
  const startOf = (index: number) => starts[index] ?? lengthOf({ parts, starts });
  while (front > 0 && startOf(front) < text.length && !isItem(text, startOf(front))) front--;
  return { front, start: startOf(front) };
}

/** Parts from the end that are the same, from `end` on; of the first ones, `taken` are not among them. */
function sameBack(
  text: string,
  { parts }: FileParts,
  taken: number,
  start: number,
): { back: number; end: number } {
  let back = 0;
  let end = text.length;
  for (let part = parts.at(-1); part && back < parts.length - taken; part = parts.at(-1 - back)) {
    const at = end - part.text.length;
    if (at < start || !isAt(text, at, part)) break;
    back++;
    end = at;
  }
  if (back > 0 && !isItem(text, end)) {
    back--;
    end += parts.at(-1 - back)?.text.length ?? 0;
  }
  return { back, end };
}

function isAt(text: string, offset: number, part: TextPart | undefined): boolean {
  return part !== undefined && text.slice(offset, offset + part.text.length) === part.text;
}

/** A text that is empty or begins with an item. */
function cutItems(text: string): FileParts | undefined {
  if (wholeFileMark.test(`\n${text}`)) return undefined;
  const starts = text === "" ? [] : [0, ...itemsBehind(text, 0)];
  return { parts: partsAt(text, starts), starts };
}

function partsAt(text: string, starts: readonly number[]): TextPart[] {
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]) }));
}

/** Where lines that begin an item start, behind an offset. */
function itemsBehind(text: string, offset: number): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf("\n-", offset); at >= 0; at = text.indexOf("\n-", at + 1)) {
    if (isItem(text, at + 1)) starts.push(at + 1);
  }
  return starts;
}

/** Whether a line that begins an item starts at an offset. */
function isItem(text: string, offset: number): boolean {
  return (
    text[offset] === "-" &&
    text[offset - 1] === "\n" &&
    [" ", "\n", "\r", undefined].includes(text[offset + 1])
  );
}

function lengthOf({ parts, starts }: FileParts): number {
  return (starts.at(-1) ?? 0) + (parts.at(-1)?.text.length ?? 0);
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
