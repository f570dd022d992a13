import type { Pointer } from "../model/problem.ts";
import { sameValue } from "../yaml/edit/sameValue.ts";

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
    const step = right.stepTo(key);
    const inner = path === "" ? key : `${path}.${key}`;
    const at = step === undefined ? pointer : [...pointer, step];
    if (step === undefined) yield { pointer: at, path: inner, agreed: left.valueOf(key), present: undefined };
    else yield* walk(left.valueOf(key), right.valueOf(key), at, inner);
  }
}

interface Parts {
  readonly isList: boolean;
  readonly keys: readonly string[];
  readonly stepTo: (key: string) => string | number | undefined;
  readonly valueOf: (key: string) => unknown;
}

/** The named parts of a mapping, or of a list whose items have ids; undefined for anything else. */
function partsOf(value: unknown): Parts | undefined {
  if (Array.isArray(value)) {
    const ids = value.map((item: { id?: unknown } | null) => item?.id);
    const isNamed = ids.every((id) => typeof id === "string") && new Set(ids).size === ids.length;
    if (!isNamed || ids.length === 0) return undefined;
    const stepTo = (key: string) => (ids.includes(key) ? ids.indexOf(key) : undefined);
    return { isList: true, keys: ids, stepTo, valueOf: (key) => value[ids.indexOf(key)] };
  }
  if (typeof value !== "object" || value === null) return undefined;
  const map = value as Readonly<Record<string, unknown>>;
  const has = (key: string) => Object.hasOwn(map, key);
  return {
    isList: false,
    keys: Object.keys(map),
    stepTo: (key) => (has(key) ? key : undefined),
    valueOf: (key) => (has(key) ? map[key] : undefined),
  };
}

/** Whether what is in both lists stands in the same order. */
function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  const inBoth = left.filter((key) => right.includes(key));
  return right.filter((key) => left.includes(key)).join("\n") === inBoth.join("\n");
}
