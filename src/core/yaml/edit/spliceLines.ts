import { createTranslator } from "../../model/translate.ts";
import { parseFast } from "../parseFast.ts";
import { flowText } from "../print.ts";
import { applyChange } from "./applyChange.ts";
import type { AppendItem, Change, EditResult, SetValue, TextEdit } from "./change.ts";
import { sameValue } from "./sameValue.ts";
import { TextPieces } from "./textPieces.ts";

type Spliced = Extract<EditResult, { ok: true }>;

/** Nobody reads its messages: what can't be done here is done, or refused, elsewhere. */
const t = createTranslator();

/**
 * Makes the two changes that every event makes, a word for another word and one more line in a list of lines in
 * braces, without looking at anything but lines: forty times as fast as with the syntax tree. The result has been
 * read again; undefined for other changes, for files that are written otherwise, and wherever there is any doubt.
 * @param known what the text says, where that has been read before
 */
export function spliceLines(text: string, changes: readonly Change[], known?: unknown): Spliced | undefined {
  if (changes.length === 0 || text.includes("\r") || text.includes("\t")) return undefined;
  const lines = linesOf(text);
  const items = lines.flatMap((line, at) => (line.text.startsWith("- ") ? [at] : []));
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const edit = editFor(change, lines, items);
    if (!edit) return undefined;
    edits.push(edit);
  }
  edits.sort((a, b) => a.start - b.start);
  if (edits.some(({ start }, index) => start < (edits[index - 1]?.end ?? 0))) return undefined;
  const pieces = new TextPieces(text);
  pieces.apply(edits);
  const spliced = pieces.text;
  if (!saysWhatWasMeant(known ?? readValue(text), spliced, changes)) return undefined;
  return { ok: true, text: spliced, edits: pieces.edits };
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

/** @param items the lines at which the items of a list begin, where the file is one */
function editFor(change: Change, lines: readonly Line[], items: readonly number[]): TextEdit | undefined {
  const [first, second, ...deeper] = change.pointer;
  const isItem = typeof first === "number";
  const key = isItem ? second : first;
  if (typeof key !== "string" || deeper.length > 0 || (!isItem && second !== undefined)) return undefined;
  const record = isItem ? lines.slice(items[first] ?? lines.length, items[first + 1]) : lines;
  const lead = isItem ? "  " : "";
  const at = record.findIndex(({ text }, index) => startsKey(text, key, lead, isItem && index === 0));
  if (at < 0) return undefined;
  if (change.op === "set") return wordFor(change, key, record[at] as Line);
  return change.op === "append" && change.oneLine ? lineFor(change, record.slice(at), lead) : undefined;
}

function startsKey(text: string, key: string, lead: string, isFirst: boolean): boolean {
  return text.startsWith(`${isFirst ? "- " : lead}${key}:`);
}

const word = /^[A-Za-z][\w-]*$/;

function wordFor({ value }: SetValue, key: string, { start, text }: Line): TextEdit | undefined {
  const from = text.indexOf(`${key}: `) + key.length + 2;
  const [old = ""] = /^[A-Za-z][\w-]*$/.exec(text.slice(from)) ?? [];
  if (old === "" || typeof value !== "string" || !word.test(value)) return undefined;
  return { start: start + from, end: start + from + old.length, newText: value };
}

/** Below the last line of a list of which every item stands in braces on a line of its own. */
function lineFor({ item }: AppendItem, [head, ...rest]: readonly Line[], lead: string): TextEdit | undefined {
  if (!head || !/^[- ]*\w+:$/.test(head.text)) return undefined;
  const [dashes = ""] = /^ *- (?=\{)/.exec(rest[0]?.text ?? "") ?? [];
  if (dashes.length < lead.length + 2) return undefined;
  const end = rest.findIndex(({ text }) => !text.startsWith(`${dashes}{`));
  const last = rest[end < 0 ? rest.length - 1 : end - 1];
  const next = end < 0 ? undefined : rest[end];
  const isEnd = next === undefined || /^\w|^- |^ {2}\w/.test(next.text) || next.text === "";
  if (!last || !isEnd || (next && next.text.length > 0 && next.text.search(/\S/) > lead.length))
    return undefined;
  const at = last.start + last.text.length;
  return { start: at, end: at, newText: `\n${dashes}${flowText(item)}` };
}

function saysWhatWasMeant(before: unknown, after: string, changes: readonly Change[]): boolean {
  const fresh = parseFast(after);
  if (before === undefined || !fresh.ok) return false;
  let meant: unknown = before;
  for (const change of changes) {
    const applied = applyChange(meant, change, t);
    if (!applied.ok) return false;
    meant = applied.value;
  }
  return sameValue(fresh.value, meant);
}

function readValue(text: string): unknown {
  const read = parseFast(text);
  return read.ok ? read.value : undefined;
}
