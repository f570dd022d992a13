import type { Pointer } from "../model/problem.ts";
import { sameValue } from "../yaml/edit/sameValue.ts";
import { type NamedParts, namedParts } from "./namedParts.ts";

/** A field that says something else than was agreed. */
export interface MovedField {
  /** Where it stands in the record as it is; the nearest thing above it where it is gone. */
  readonly pointer: Pointer;
  /** The field as people call it: with dots to go deeper, items of lists by their ids. */
  readonly path: string;
  /** Undefined where nothing was agreed. */
  readonly agreed: unknown;
  /** Undefined where nothing is said any more. */
  readonly present: unknown;
}

/** Where a content differs from what was agreed, as deep as both are mappings, or lists of items with ids. */
export function movedFields(agreed: unknown, present: unknown): readonly MovedField[] {
  return [...walk(agreed, present, [], "")];
}

function* walk(agreed: unknown, present: unknown, pointer: Pointer, path: string): Iterable<MovedField> {
  const [left, right] = [partsOf(agreed), partsOf(present)];
  if (!left || !right || (left.isList && right.isList && !sameOrder(left.keys, right.keys))) {
    if (!sameValue(agreed, present)) yield { pointer, path, agreed, present };
    return;
  }
  for (const key of new Set([...right.keys, ...left.keys])) {
    const inner = path === "" ? key : `${path}.${key}`;
    const [before, now] = [left.values.get(key), right.values.get(key)];
    if (!right.values.has(key)) yield { pointer, path: inner, agreed: before, present: undefined };
    else yield* walk(before, now, [...pointer, right.isList ? right.keys.indexOf(key) : key], inner);
  }
}

interface Parts extends NamedParts {
  readonly keys: readonly string[];
}

/** An empty list has no parts: it is one thing that was agreed, or not. */
function partsOf(value: unknown): Parts | undefined {
  const parts = namedParts(value);
  if (!parts || (parts.isList && parts.values.size === 0)) return undefined;
  return { ...parts, keys: [...parts.values.keys()] };
}

/** Whether what is in both lists stands in the same order. */
function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  const inBoth = left.filter((key) => right.includes(key));
  return right.filter((key) => left.includes(key)).join("\n") === inBoth.join("\n");
}
