import { isMap, isPair, isSeq, type Node } from "yaml";
import type { Pointer, Span } from "../model/problem.ts";
import { keyText, type RangedDocument } from "./rangedDocument.ts";

/** What stands at an offset. */
export interface PlaceInText {
  readonly path: Pointer;
  /** Whether it is the key of the innermost value, or something in the value. */
  readonly at: "key" | "value";
  /** The key or the value. */
  readonly span: Span;
}

/** The way to the innermost value whose text, or whose key, lies around an offset; an empty one where none does. */
export function pathAt({ document, text }: RangedDocument, offset: number): PlaceInText {
  const path: (string | number)[] = [];
  let node = document?.contents as Node | null | undefined;
  let place: Omit<PlaceInText, "path"> = { at: "value", span: { start: 0, end: text.length } };
  for (;;) {
    const step: Step | undefined = stepTo(node, offset);
    if (!step) return { path, ...place };
    path.push(step.name);
    node = step.value;
    place = { at: step.at, span: spanOf(step.at === "key" ? step.key : step.value) };
  }
}

interface Step {
  readonly name: string | number;
  readonly key: Node | null;
  readonly value: Node | null;
  readonly at: "key" | "value";
}

function stepTo(node: Node | null | undefined, offset: number): Step | undefined {
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isPair(pair) ? keyText(pair) : undefined;
      const [key, value] = [pair.key as Node | null, pair.value as Node | null];
      if (name === undefined) continue;
      if (isAround(key, offset)) return { name, key, value, at: "key" };
      if (isAround(value, offset)) return { name, key, value, at: "value" };
    }
  } else if (isSeq(node)) {
    const index = node.items.findIndex((item) => isAround(item as Node, offset));
    if (index >= 0) return { name: index, key: null, value: node.items[index] as Node, at: "value" };
  }
  return undefined;
}

/** From the first character of a value to behind its last one. */
function isAround(node: Node | null | undefined, offset: number): boolean {
  const { start, end } = spanOf(node);
  return offset >= start && offset <= end;
}

function spanOf(node: Node | null | undefined): Span {
  const [start, end] = node?.range ?? [0, -1];
  return { start, end };
}
