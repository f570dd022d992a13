import {
  type CST,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Span } from "../../model/problem.ts";
import type { Source } from "./source.ts";

/** Where a value stands, from its first to its last character; undefined for a null that isn't written. */
export function extentOf(source: Source, node: Node | null): Span | undefined {
  if (!node?.range || node.range[0] === node.range[1]) return undefined;
  return { start: node.range[0], end: contentEnd(source, node, node.range[0]) };
}

/** Where a value ends, without comments and line ends after it; `fallback` for a null that isn't written. */
function contentEnd(source: Source, node: Node | null, fallback: number): number {
  if (!node?.range || node.range[0] === node.range[1]) return fallback;
  if (isBlockMap(node)) return pairEnd(source, node.items.at(-1) as Pair);
  if (isBlockSeq(node)) return itemEnd(source, node, node.items.length - 1);
  const end = node.range[1];
  return isBlockScalar(node) ? beforeLineEnd(source.text, end) : end;
}

export function pairEnd(source: Source, pair: Pair): number {
  const key = pair.key as Node;
  return contentEnd(source, pair.value as Node | null, colonEnd(pair) ?? key.range?.[1] ?? 0);
}

export function itemEnd(source: Source, seq: YAMLSeq, index: number): number {
  return contentEnd(source, seq.items[index] as Node | null, dashOf(seq, index) + 1);
}

/** Where a pair begins: at its key or at the `?` before it. */
export function pairStart(pair: Pair): number {
  const mark = tokenOf(pair)?.start.find((token) => token.type === "explicit-key-ind");
  return mark?.offset ?? (pair.key as Node).range?.[0] ?? 0;
}

/** Behind the colon of a pair; undefined where it has none. */
export function colonEnd(pair: Pair): number | undefined {
  const mark = tokenOf(pair)?.sep?.find((token) => token.type === "map-value-ind");
  return mark && mark.offset + 1;
}

/** Where the dash of an item stands. */
export function dashOf(seq: YAMLSeq, index: number): number {
  const token = seq.srcToken as CST.BlockSequence;
  const dashes = token.items.flatMap((item) => item.start.filter((mark) => mark.type === "seq-item-ind"));
  return dashes[index]?.offset ?? token.offset;
}

/**
 * The end of the last line that belongs to what ends at `end` in a block at `column`: comments below it belong
 * to it as long as they are indented more deeply than the block.
 */
export function ownEnd(source: Source, end: number, column: number): number {
  let own = source.lineEnd(end);
  for (let line = source.nextLine(end); line < source.text.length; line = source.nextLine(line)) {
    const rest = source.restOfLine(line);
    const indent = rest.search(/\S/);
    if (indent < 0) continue;
    if (rest[indent] !== "#" || indent <= column) break;
    own = source.lineEnd(line);
  }
  return own;
}

/** Whether the value ends with a literal that keeps the empty lines after it. */
export function endsWithKeptLines(source: Source, node: Node | null): boolean {
  if (isBlockMap(node)) return endsWithKeptLines(source, node.items.at(-1)?.value as Node | null);
  if (isBlockSeq(node)) return endsWithKeptLines(source, node.items.at(-1) as Node | null);
  return isBlockScalar(node) && /^[|>]\d?\+/.test(source.restOfLine(node.range?.[0] ?? 0));
}

export function isBlockMap(node: Node | null): node is YAMLMap {
  return isMap(node) && !node.flow;
}

export function isBlockSeq(node: Node | null): node is YAMLSeq {
  return isSeq(node) && !node.flow;
}

export function isBlockScalar(node: Node | null): node is Scalar {
  return isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
}

function tokenOf(pair: Pair): CST.CollectionItem | undefined {
  return isPair(pair) ? pair.srcToken : undefined;
}

function beforeLineEnd(text: string, end: number): number {
  if (text[end - 1] !== "\n") return end;
  return text[end - 2] === "\r" ? end - 2 : end - 1;
}
