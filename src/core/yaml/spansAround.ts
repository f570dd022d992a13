import { isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Span } from "../model/problem.ts";
import type { RangedDocument } from "./rangedDocument.ts";
import { extentOf } from "./wholeSpan.ts";

/**
 * What lies around an offset, from the whole of the topmost value to the text within quotation marks: mappings and
 * sequences, what is within their brackets, pairs of a key and its value, items with their dashes, keys and scalars.
 * Empty where nothing does.
 */
export function spansAround({ document, text }: RangedDocument, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let node = document?.contents as Node | null | undefined;
  while (node) {
    const span = extentOf(node, text);
    if (!contains(span, offset)) break;
    spans.push(span);
    if (isMap(node) || isSeq(node)) {
      if (node.flow) spans.push(between(span, isMap(node) ? "}" : "]", text));
      const child: Child | undefined = isMap(node)
        ? pairAround(node, text, offset)
        : itemAround(node, text, offset);
      if (child) spans.push(child.span);
      node = child?.node;
    } else {
      if (isScalar(node)) spans.push(...within(span, text));
      break;
    }
  }
  return spans.filter((span) => span.end > span.start && contains(span, offset));
}

interface Child {
  readonly node: Node | null;
  readonly span: Span;
}

function pairAround(map: YAMLMap, text: string, offset: number): Child | undefined {
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const { key, value } = pair as Pair<Node | null, Node | null>;
    if (!key) continue;
    const own = extentOf(key, text);
    const whole = { start: own.start, end: Math.max(own.end, value ? extentOf(value, text).end : 0) };
    if (!contains(whole, offset)) continue;
    const inKey = contains(own, offset);
    if (inKey || !value || contains(extentOf(value, text), offset)) {
      return { node: inKey ? key : value, span: whole };
    }
    return { node: null, span: whole };
  }
  return undefined;
}

function itemAround(list: YAMLSeq, text: string, offset: number): Child | undefined {
  for (const item of list.items as (Node | null)[]) {
    if (!item) continue;
    const span = extentOf(item, text);
    const dash = list.flow ? span.start : text.lastIndexOf("-", span.start - 1);
    const whole = { start: dash < 0 ? span.start : dash, end: span.end };
    if (contains(whole, offset)) return { node: item, span: whole };
  }
  return undefined;
}

/** What is within the marks of a scalar: quotation marks, or the line that begins a block of text. */
function within({ start, end }: Span, text: string): readonly Span[] {
  const mark = text[start];
  if (mark === '"' || mark === "'") return [between({ start, end }, mark, text)];
  const line = text.indexOf("\n", start);
  if ((mark !== "|" && mark !== ">") || line < 0 || line >= end) return [];
  const indent = /^[ \r\n]*/.exec(text.slice(line + 1, end))?.[0].length ?? 0;
  return [{ start: line + 1 + indent, end }];
}

/** What is between two marks, of which the closing one may be missing. */
function between({ start, end }: Span, closing: string, text: string): Span {
  return { start: start + 1, end: end - start > 1 && text[end - 1] === closing ? end - 1 : end };
}

function contains({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
