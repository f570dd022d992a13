import { isMap, isPair, isScalar, isSeq, type Node } from "yaml";
import type { Pointer, Span } from "../model/problem.ts";
import { childOf, keyText, type RangedDocument } from "./rangedDocument.ts";

/** A value of a text, and where it stands. */
export interface NodeInText {
  readonly path: Pointer;
  /** Undefined for an item of a list. */
  readonly key: Span | undefined;
  readonly span: Span;
  /** Undefined for a mapping or a list. */
  readonly value: string | number | boolean | undefined;
  /** Whether it is written in brackets. */
  readonly isFlow: boolean;
}

/** The values of a text that lie within a span or reach into it, in the order of the text; empty ones are left out. */
export function* nodesIn({ document, text }: RangedDocument, within: Span): Iterable<NodeInText> {
  yield* nodesBelow(document?.contents, { path: [], key: undefined, text, within });
}

interface Above {
  readonly path: Pointer;
  readonly key: Span | undefined;
  readonly text: string;
  readonly within: Span;
}

function* nodesBelow(node: unknown, above: Above): Iterable<NodeInText> {
  const { path, key, text, within } = above;
  const span = spanOf(node as Node | null | undefined, text);
  if (!span || span.end < within.start || (key ?? span).start > within.end) return;
  const isFlow = (node as { flow?: boolean }).flow === true;
  const value = isScalar(node) ? scalarValue(node.value) : undefined;
  yield { path, key, span, value, isFlow };
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isPair(pair) ? keyText(pair) : undefined;
      if (name === undefined) continue;
      const own = spanOf(pair.key as Node | null, text);
      yield* nodesBelow(pair.value, { ...above, path: [...path, name], key: own });
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      yield* nodesBelow(item, { ...above, path: [...path, index], key: undefined });
    }
  }
}

/** The plain value at a place of a text; undefined where there is none, or a mapping or a list. */
export function scalarAt({ document }: RangedDocument, path: Pointer): string | number | boolean | undefined {
  let node: Node | null | undefined = document?.contents;
  for (const step of path) node = childOf(node, step)?.value;
  return isScalar(node) ? scalarValue(node.value) : undefined;
}

function scalarValue(value: unknown): string | number | boolean | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}

/** Without the white space behind it; undefined for what isn't written. */
function spanOf(node: Node | null | undefined, text: string): Span | undefined {
  if (!node?.range || node.range[0] === node.range[1]) return undefined;
  const [start, end] = node.range;
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last--;
  return { start, end: last };
}
