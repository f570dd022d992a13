import type { Pointer, Span } from "../../model/problem.ts";
import { createTranslator } from "../../model/translate.ts";
import type { RangedDocument } from "../rangedDocument.ts";
import { readValue } from "../readValue.ts";
import { applyChange } from "./applyChange.ts";
import type { TextEdit } from "./change.ts";
import { sameValue } from "./sameValue.ts";
import { stringText } from "./scalarText.ts";
import { withEdits } from "./withEdits.ts";

/** A text in which one word becomes another one at some places. */
export interface WordChange {
  readonly text: string;
  /** What the text says. */
  readonly value: unknown;
  readonly pointers: readonly Pointer[];
  readonly from: string;
  readonly to: string;
  /** The text with the places of its values: asked for only where the word stands elsewhere too, in a comment say. */
  readonly ranged: () => RangedDocument;
}

/**
 * The edits that put one word in the place of another at these places of a document, and leave everything else as it
 * is: quotation marks, comments and how they are aligned. The result has been read again; undefined where it would not
 * say what was meant.
 */
export function replaceWord(change: WordChange): readonly TextEdit[] | undefined {
  const { text, value, pointers, to } = change;
  const meant = pointers.reduce((said, pointer) => withWord(said, pointer, to), value);
  for (const way of [bySearch, byRanges]) {
    const edits = way(change);
    if (edits && sameValue(readValue(withEdits(text, edits)), meant)) return edits;
  }
  return undefined;
}

/** Where the word stands nowhere else, nobody need know what stands around it. */
function bySearch({ text, pointers, from, to }: WordChange): readonly TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + from.length)) {
    if (isPartOfWord(text[at - 1]) || isPartOfWord(text[at + from.length])) continue;
    edits.push({ start: at, end: at + from.length, newText: to });
  }
  return edits.length === pointers.length ? edits : undefined;
}

function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && /[\w-]/.test(character);
}

function byRanges({ text, pointers, from, to, ranged }: WordChange): readonly TextEdit[] {
  const document = ranged();
  return pointers
    .map((pointer) => editAt(text, document.locate(pointer, "value"), from, to))
    .sort((a, b) => a.start - b.start);
}

/** Only the letters of the word; where escapes hide them, the whole scalar. */
function editAt(text: string, { start, end }: Span, from: string, to: string): TextEdit {
  const written = text.slice(start, end);
  const at = written.lastIndexOf(from);
  if (at < 0) return { start, end, newText: JSON.stringify(to) };
  const isPlain = written === from;
  return {
    start: start + at,
    end: start + at + from.length,
    newText: isPlain ? stringText(to, true) : to,
  };
}

function withWord(value: unknown, pointer: Pointer, word: string): unknown {
  const applied = applyChange(value, { op: "set", pointer, value: word }, t);
  return applied.ok ? applied.value : undefined;
}

/** Nobody reads its messages. */
const t = createTranslator();
