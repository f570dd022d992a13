import { isMap, isPair, isSeq, type Node } from "yaml";
import type { Pointer, Span } from "../model/problem.ts";
import { childOf, type RangedDocument } from "./rangedDocument.ts";

/** All of the text of the value at `pointer`, however many lines it has; undefined where there is none. */
export function wholeSpan({ document, text }: RangedDocument, pointer: Pointer): Span | undefined {
  let node: Node | null | undefined = document?.contents;
  for (const step of pointer) node = childOf(node, step)?.value;
  return node ? extentOf(node, text) : undefined;
}

/** A node's text without what follows it: for a collection in block style the parser counts comments below it in. */
export function extentOf(node: Node, text: string): Span {
  const start = node.range?.[0] ?? 0;
  let end = Math.max(start, endOf(node));
  while (end > start && /\s/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

function endOf(node: Node | null | undefined): number {
  const own = node?.range?.[1] ?? 0;
  if (!(isMap(node) || isSeq(node)) || node.flow) return own;
  const last: unknown = node.items.at(-1);
  const inner = isPair(last)
    ? Math.max(endOf(last.key as Node | null), endOf(last.value as Node | null))
    : endOf(last as Node | null | undefined);
  return inner || own;
}
