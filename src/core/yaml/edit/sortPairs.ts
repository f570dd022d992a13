import { isMap, type Node, type Pair, type YAMLMap } from "yaml";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { parseRanged } from "../parseRanged.ts";
import { keyText, type RangedDocument } from "../rangedDocument.ts";
import type { TextEdit } from "./change.ts";
import { endsWithKeptLines, ownEnd, pairEnd, pairStart } from "./extent.ts";
import { sameValue } from "./sameValue.ts";
import { findSlot } from "./slot.ts";
import { Source } from "./source.ts";
import { TextPieces } from "./textPieces.ts";

/** The pairs of a mapping with the lines that each of them takes, in their order. */
type Sorted = readonly { readonly pair: Pair; readonly from: number }[];

/**
 * Moves the keys of a mapping into an order, with the comments above them and everything below them as it stands.
 * Keys that the order doesn't name stay behind the key that they stand behind. Undefined where they are in order, and
 * where moving them would say something else.
 */
export function sortPairs(
  before: RangedDocument,
  pointer: Pointer,
  order: readonly string[],
  t: Translate,
): readonly TextEdit[] | undefined {
  if (!before.document || before.problems.length > 0) return undefined;
  const source = new Source(before.text, before.document);
  const { slot, depth } = findSlot(source, pointer);
  const map = slot.node;
  if (depth < pointer.length || !isMap(map)) return undefined;
  const sorted = inOrder(map.items as Pair[], order);
  if (sorted.every(({ from }, index) => from === index)) return undefined;
  const edits = map.flow ? flowEdits(source, sorted, map) : blockEdits(source, sorted, map);
  if (!edits) return undefined;
  const pieces = new TextPieces(before.text);
  pieces.apply(edits);
  const after = parseRanged(pieces.text, t);
  return after.problems.length === 0 && sameValue(after.value, before.value) ? pieces.edits : undefined;
}

function inOrder(pairs: readonly Pair[], order: readonly string[]): Sorted {
  let rank = -1;
  const ranked = pairs.map((pair, from) => {
    const own = order.indexOf(keyText(pair) ?? "");
    if (own >= 0) rank = own;
    return { pair, from, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.from - b.from);
}

/** Between commas, which stay where they are. */
function flowEdits(source: Source, sorted: Sorted, map: YAMLMap): readonly TextEdit[] {
  const pairs = map.items as Pair[];
  const textOf = (pair: Pair) => source.text.slice(pairStart(pair), pairEnd(source, pair));
  return pairs.map((pair, index) => ({
    start: pairStart(pair),
    end: pairEnd(source, pair),
    newText: textOf(sorted[index]?.pair ?? pair),
  }));
}

/** The lines of each pair: those above it that belong to no other one, and its own. */
interface Lines {
  readonly above: string;
  readonly own: string;
}

function blockEdits(source: Source, sorted: Sorted, map: YAMLMap): readonly TextEdit[] | undefined {
  const pairs = map.items as Pair[];
  const start = pairStart(pairs[0] as Pair);
  const isBehindDash = !source.startsLine(start);
  const indent = " ".repeat(source.column(start));
  const lines: Lines[] = [];
  let at = start;
  for (const pair of pairs) {
    const key = pairStart(pair);
    const end = linesEnd(source, pair);
    const line = lines.length === 0 ? key : source.lineStart(key);
    lines.push({ above: source.text.slice(at, line), own: source.text.slice(key, end) });
    at = end;
  }
  const [first] = sorted;
  const head = lines[first?.from ?? 0];
  if (!head || (isBehindDash && head.above.trim() !== "")) return undefined;
  const text = sorted.map(({ from }, index) => {
    const { above, own } = lines[from] as Lines;
    if (index === 0) return isBehindDash || above === "" ? own : `${above.slice(0)}${indent}${own}`;
    // The gap above what moves behind the dash stays below it.
    return (from === 0 && isBehindDash ? head.above : above) + indent + own;
  });
  const closed = text.map((one) => (one.endsWith("\n") ? one : one + source.eol)).join("");
  const isOpen = !source.text.slice(start, at).endsWith("\n");
  const newText = isOpen ? closed.replace(/\r?\n$/, "") : closed;
  const isWhole = !isBehindDash && head.above !== "";
  return [{ start: isWhole ? source.lineStart(start) : start, end: at, newText }];
}

/** Where the lines of a pair end: behind its last line end, with comments below that are indented more deeply. */
function linesEnd(source: Source, pair: Pair): number {
  const end = ownEnd(source, pairEnd(source, pair), source.column(pairStart(pair)));
  let next = source.nextLine(end);
  if (!endsWithKeptLines(source, pair.value as Node | null)) return next;
  while (next < source.text.length && source.restOfLine(next).trim() === "") next = source.nextLine(next);
  return next;
}
