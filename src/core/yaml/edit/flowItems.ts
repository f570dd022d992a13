import { type CST, isMap, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Span } from "../../model/problem.ts";
import { moveIn } from "./applyChange.ts";
import type { TextEdit } from "./change.ts";
import { colonEnd, pairStart } from "./extent.ts";
import type { Source } from "./source.ts";

/** The inside of brackets or braces. */
interface Flow {
  /** Behind the opening bracket. */
  readonly open: number;
  /** At the closing bracket. */
  readonly close: number;
  readonly items: readonly Span[];
  /** Where the commas are: one after each item, but perhaps none after the last. */
  readonly commas: readonly number[];
}

function flowOf(collection: YAMLMap | YAMLSeq): Flow | undefined {
  const token = collection.srcToken;
  if (token?.type !== "flow-collection" || !collection.range) return undefined;
  const commas = token.items.flatMap((item) => item.start.filter((mark) => mark.type === "comma"));
  const items = isMap(collection)
    ? collection.items.map((pair) => pairSpan(pair as Pair))
    : collection.items.map((item, index) => itemSpan(item as Node, token.items[index]));
  return {
    open: token.offset + 1,
    close: collection.range[1] - 1,
    items,
    commas: commas.map((comma) => comma.offset),
  };
}

function pairSpan(pair: Pair): Span {
  const value = pair.value as Node | null;
  const isWritten = value?.range && value.range[0] < value.range[1];
  const end = isWritten ? value.range?.[1] : (colonEnd(pair) ?? (pair.key as Node).range?.[1]);
  return { start: pairStart(pair), end: end ?? 0 };
}

/** An item of a list may be a pair without braces, with a mark before it or a colon at its end. */
function itemSpan(node: Node, token: CST.CollectionItem | undefined): Span {
  const mark = token?.start.find((part) => part.type === "explicit-key-ind");
  const colon = token?.sep?.find((part) => part.type === "map-value-ind");
  const [start, end] = node.range ?? [0, 0];
  return { start: mark?.offset ?? start, end: Math.max(end, colon ? colon.offset + 1 : 0) };
}

/**
 * Adds an entry, in a line of its own where the others have theirs; undefined where there are no brackets.
 * @param at the index that it gets; behind all others where there are fewer
 */
export function insertInFlow(
  source: Source,
  collection: YAMLMap | YAMLSeq,
  entry: string,
  at = Number.POSITIVE_INFINITY,
): TextEdit[] | undefined {
  const flow = flowOf(collection);
  if (!flow) return undefined;
  const next = flow.items[at];
  if (next) {
    const gap = source.startsLine(next.start) ? source.eol + " ".repeat(source.column(next.start)) : " ";
    return [put(next.start, `${entry},${gap}`)];
  }
  const last = flow.items.at(-1);
  if (!last) {
    const isBlank = source.text.slice(flow.open, flow.close).trim() === "";
    return [{ start: flow.open, end: isBlank ? flow.close : flow.open, newText: entry }];
  }
  const comma = flow.commas[flow.items.length - 1];
  if (!source.startsLine(last.start) || source.lineEnd(last.end) > flow.close) {
    return comma === undefined ? [put(last.end, `, ${entry}`)] : [put(comma + 1, ` ${entry},`)];
  }
  const line = source.newLines([entry + (comma === undefined ? "" : ",")], source.column(last.start));
  const end = source.lineEnd(comma ?? last.end);
  return comma === undefined ? [put(last.end, ","), put(end, line)] : [put(end, line)];
}

/** Removes an entry with its comma, and with its lines where it has them for itself. */
export function removeFromFlow(
  source: Source,
  collection: YAMLMap | YAMLSeq,
  index: number,
): TextEdit[] | undefined {
  const flow = flowOf(collection);
  const item = flow?.items[index];
  if (!flow || !item) return undefined;
  if (flow.items.length === 1 && !source.text.slice(flow.open, flow.close).includes("#")) {
    return [cut(flow.open, flow.close)];
  }
  const comma = flow.commas[index];
  const end = comma === undefined ? item.end : comma + 1;
  const before = index > 0 ? flow.commas[index - 1] : undefined;
  const hasLines = source.startsLine(item.start) && /^\s*(#.*)?$/.test(source.restOfLine(end));
  if (hasLines) {
    const lines = cut(source.previousLineEnd(item.start), source.lineEnd(end));
    return comma === undefined && before !== undefined ? [cut(before, before + 1), lines] : [lines];
  }
  const next = flow.items[index + 1];
  if (next) return [cut(item.start, isBlank(source, end, next.start) ? next.start : end)];
  if (before === undefined) return [cut(item.start, end)];
  if (isBlank(source, before + 1, item.start)) return [cut(before, item.end)];
  return comma === undefined ? [cut(before, before + 1), cut(item.start, end)] : [cut(item.start, end)];
}

/** Puts an item in another place; commas and comments stay where they are. */
export function moveInFlow(
  source: Source,
  seq: YAMLSeq,
  from: number,
  to: number,
): readonly TextEdit[] | undefined {
  const flow = flowOf(seq);
  if (!flow) return undefined;
  const moved = moveIn(flow.items, from, to);
  return flow.items.flatMap(({ start, end }, index) => {
    const span = moved[index];
    if (!span || span.start === start) return [];
    return [{ start, end, newText: source.text.slice(span.start, span.end) }];
  });
}

function isBlank(source: Source, start: number, end: number): boolean {
  return /^\s*$/.test(source.text.slice(start, end));
}

function put(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function cut(start: number, end: number): TextEdit {
  return { start, end, newText: "" };
}
