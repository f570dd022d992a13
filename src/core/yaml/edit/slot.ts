import { isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Pointer } from "../../model/problem.ts";
import { keyText } from "../rangedDocument.ts";
import { colonEnd, dashOf, pairStart } from "./extent.ts";
import type { Source } from "./source.ts";

/** A place that holds a value: the document, what is behind a key's colon, or behind a dash or comma. */
export interface Slot {
  readonly kind: "root" | "pair" | "item";
  readonly inFlow: boolean;
  /** Behind the colon or the dash: where the text of a value is put that isn't there yet. */
  readonly head: number;
  /** What has to stand before such a text. */
  readonly lead: string;
  /** Of the key or dash; what is put on lines of its own is indented more deeply. */
  readonly column: number;
  readonly node: Node | null;
}

/** The slot that a pointer leads to, as far as it is there. */
export interface Found {
  readonly slot: Slot;
  /** The number of steps that were found; fewer than the pointer has where the last slot lacks the next one. */
  readonly depth: number;
  /** The slot that holds the last one, and its index there. */
  readonly owner?: { readonly slot: Slot; readonly index: number };
}

export function findSlot(source: Source, pointer: Pointer): Found {
  let found: Found = { slot: rootSlot(source), depth: 0 };
  for (const step of pointer) {
    const { slot, depth } = found;
    const index = indexOf(slot.node, step);
    if (index < 0) return found;
    const container = slot.node as YAMLMap | YAMLSeq;
    const child = isMap(container)
      ? pairSlot(source, container, container.items[index] as Pair)
      : itemSlot(source, container, index);
    found = { slot: child, depth: depth + 1, owner: { slot, index } };
  }
  return found;
}

function rootSlot(source: Source): Slot {
  return { kind: "root", inFlow: false, head: 0, lead: "", column: 0, node: source.document.contents };
}

function indexOf(node: Node | null, step: string | number): number {
  if (isMap(node)) return node.items.findIndex((pair) => keyText(pair) === String(step));
  return isSeq(node) && typeof step === "number" && step < node.items.length ? step : -1;
}

function pairSlot(source: Source, map: YAMLMap, pair: Pair): Slot {
  const colon = colonEnd(pair);
  const column = source.column(pairStart(pair));
  const missingColon = map.flow ? ": " : `${source.eol}${" ".repeat(column)}: `;
  return {
    kind: "pair",
    inFlow: map.flow === true,
    head: colon ?? (pair.key as Node).range?.[1] ?? 0,
    lead: colon === undefined ? missingColon : " ",
    column,
    node: pair.value as Node | null,
  };
}

function itemSlot(source: Source, seq: YAMLSeq, index: number): Slot {
  const node = seq.items[index] as Node | null;
  const dash = seq.flow ? (node?.range?.[0] ?? 0) : dashOf(seq, index);
  return {
    kind: "item",
    inFlow: seq.flow === true,
    head: dash + 1,
    lead: " ",
    column: source.column(dash),
    node,
  };
}
