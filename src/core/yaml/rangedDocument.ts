import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Pointer, Range, Span } from "../model/problem.ts";
import { LineIndex } from "./lineIndex.ts";
import type { YamlProblem } from "./yamlProblem.ts";

/** A YAML text that knows where each of its values stands. */
export class RangedDocument {
  readonly text: string;
  /** In the order of the text; with any of them, `value` is not to be relied on. */
  readonly problems: readonly YamlProblem[];
  readonly value: unknown;
  /** Absent where the text was refused before it could be composed. */
  readonly document: Document.Parsed | undefined;
  #lines: LineIndex | undefined;

  constructor(
    text: string,
    document: Document.Parsed | undefined,
    value: unknown,
    problems: readonly YamlProblem[],
  ) {
    this.text = text;
    this.document = document;
    this.value = value;
    this.problems = problems;
  }

  range(span: Span): Range {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines.range(span);
  }

  /** Where the value at `pointer` (or its key) stands; for a value that isn't there, the nearest one around it. */
  locate(pointer: Pointer, at: "key" | "value"): Span {
    let node: Node | null | undefined = this.document?.contents;
    let key: Node | undefined;
    let deepest: Span = this.#spanOf(node) ?? { start: 0, end: 0 };
    for (const [depth, step] of pointer.entries()) {
      const child = childOf(node, step);
      if (!child) {
        const owner = key ? this.#spanOf(key) : undefined;
        return depth > 0 && owner && isMap(node) ? owner : firstLine(this.text, deepest);
      }
      key = child.key ?? undefined;
      node = child.value;
      deepest = this.#spanOf(node) ?? this.#spanOf(key) ?? deepest;
    }
    if (at === "key" && key) return this.#spanOf(key) ?? deepest;
    return isMap(node) || isSeq(node) ? firstLine(this.text, deepest) : deepest;
  }

  #spanOf(node: Node | null | undefined): Span | undefined {
    if (!node?.range) return undefined;
    const [start, end] = node.range;
    if (start === end) return undefined;
    let last = end;
    while (last > start && /\s/.test(this.text[last - 1] ?? "")) last--;
    return { start, end: last };
  }
}

interface Child {
  readonly key: Node | null;
  readonly value: Node | null;
}

/** The child that a pointer's step names: a pair of a mapping or an item of a sequence. */
export function childOf(node: Node | null | undefined, step: string | number): Child | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && keyText(item) === String(step));
    return pair && { key: pair.key as Node | null, value: pair.value as Node | null };
  }
  if (isSeq(node) && typeof step === "number" && step < node.items.length) {
    return { key: null, value: node.items[step] as Node };
  }
  return undefined;
}

/** The key of a pair as JavaScript has it; undefined for a key that isn't plain text. */
export function keyText(pair: Pair): string | undefined {
  return isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : undefined;
}

/** A span that ends with its first line, so that a mark under a collection doesn't paint the whole screen. */
function firstLine(text: string, span: Span): Span {
  const end = text.indexOf("\n", span.start);
  if (end < 0 || end >= span.end) return span;
  return { start: span.start, end: text[end - 1] === "\r" ? end - 1 : end };
}
