import fc from "fast-check";
import type { Pointer } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { applyChange } from "../../../src/core/yaml/edit/applyChange.ts";
import type { Change } from "../../../src/core/yaml/edit/change.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { Scribe } from "./editScribe.ts";
import { jsonValue, plainString, simpleKey } from "./editSupport.ts";

const t = createTranslator();

/** Dice for a change; the document decides what it can be. */
export interface Wish {
  readonly op: number;
  readonly place: number;
  readonly key: string;
  readonly value: unknown;
}

export function wish(text: fc.Arbitrary<string>): fc.Arbitrary<Wish> {
  return fc.record({
    op: fc.nat(99),
    place: fc.nat(9999),
    key: simpleKey,
    value: jsonValue(text, simpleKey, 2),
  });
}

export const manyValues = fc.oneof(
  jsonValue(plainString(), simpleKey, 3),
  fc.dictionary(simpleKey, jsonValue(plainString(), simpleKey, 2), {
    minKeys: 1,
    maxKeys: 6,
    noNullPrototype: true,
  }),
  fc.array(
    fc.dictionary(simpleKey, jsonValue(plainString(), simpleKey, 1), { minKeys: 1, noNullPrototype: true }),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
);

export function pointersOf(value: unknown, above: Pointer = []): Pointer[] {
  if (typeof value !== "object" || value === null) return [above];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    above,
    ...steps.flatMap((step) => pointersOf((value as Record<string, unknown>)[step], [...above, step])),
  ];
}

export function valueAt(value: unknown, pointer: Pointer): unknown {
  return pointer.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], value);
}

/** A change that is possible for the value. */
export function toChange(value: unknown, { op, place, key, value: wanted }: Wish): Change {
  const pointers = pointersOf(value);
  const pointer = pointers[place % pointers.length] ?? [];
  const old = valueAt(value, pointer);
  if (op < 20 && (old === null || Array.isArray(old))) return { op: "append", pointer, item: wanted };
  if (op < 45 && Array.isArray(old) && old.length > 1) {
    return { op: "move", pointer, from: place % old.length, to: key.length % old.length };
  }
  if (op < 45 && (old === null || (typeof old === "object" && !Array.isArray(old)))) {
    const near =
      op < 25
        ? { before: Object.keys(old ?? {})[0] ?? "" }
        : op < 30
          ? { after: Object.keys(old ?? {})[0] ?? "" }
          : {};
    return {
      op: "set",
      pointer: [...pointer, key, ...(op < 33 ? ["deep", 0] : [])].slice(
        0,
        op < 33 ? 3 + pointer.length : undefined,
      ),
      value: wanted,
      ...near,
    };
  }
  return op < 65 && pointer.length > 0 ? { op: "remove", pointer } : { op: "set", pointer, value: wanted };
}

export interface Case {
  readonly text: string;
  readonly value: unknown;
  readonly comments: readonly string[];
  readonly changes: readonly Change[];
  readonly meant: unknown;
}

export function toCase(value: unknown, seed: number, wishes: readonly Wish[]): Case | undefined {
  const scribe = new Scribe(seed);
  const text = scribe.write(value);
  const read = parseRanged(text, t);
  if (read.problems.length > 0) return undefined;
  let meant = read.value;
  const changes: Change[] = [];
  for (const one of wishes) {
    const change = toChange(meant, one);
    const applied = applyChange(meant, change, t);
    if (!applied.ok) continue;
    changes.push(change);
    meant = applied.value;
  }
  return { text, value: read.value, comments: scribe.comments, changes, meant };
}
