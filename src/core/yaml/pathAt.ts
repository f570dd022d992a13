import { isMap, isPair, isSeq, type Node } from "yaml";
import type { Pointer } from "../model/problem.ts";
import { keyText, type RangedDocument } from "./rangedDocument.ts";

/** The way to the innermost value whose text, or whose key, lies around an offset; empty where none does. */
export function pathAt({ document }: RangedDocument, offset: number): Pointer {
  const path: (string | number)[] = [];
  let node = document?.contents as Node | null | undefined;
  for (;;) {
    const step: Step | undefined = stepTo(node, offset);
    if (!step) return path;
    path.push(step.name);
    node = step.value;
  }
}

interface Step {
  readonly name: string | number;
  readonly value: Node | null;
}

function stepTo(node: Node | null | undefined, offset: number): Step | undefined {
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isPair(pair) ? keyText(pair) : undefined;
      const [key, value] = [pair.key as Node | null, pair.value as Node | null];
      if (name !== undefined && (isAround(key, offset) || isAround(value, offset))) return { name, value };
    }
  } else if (isSeq(node)) {
    const index = node.items.findIndex((item) => isAround(item as Node, offset));
    if (index >= 0) return { name: index, value: node.items[index] as Node };
  }
  return undefined;
}

/** From the first character of a value to behind its last one. */
function isAround(node: Node | null | undefined, offset: number): boolean {
  const [start, end] = node?.range ?? [0, -1];
  return offset >= start && offset <= end;
}
