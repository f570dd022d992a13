import type { Pointer } from "../../model/problem.ts";
import type { Change, SetValue } from "./change.ts";
import { sameValue } from "./sameValue.ts";

/**
 * The smallest changes that do the same to a document of this value: a mapping or list that is set over one of
 * its kind becomes changes inside it, so that what hasn't changed keeps its lines and comments.
 */
export function refine(value: unknown, change: Change): Change[] {
  if (change.op !== "set") return [change];
  const old = valueAt(value, change.pointer);
  if (old !== undefined && sameValue(old, change.value)) return [];
  if (Array.isArray(old) && Array.isArray(change.value)) return refineList(old, change.value, change);
  if (isMapping(old) && isMapping(change.value)) return refineMapping(old, change.value, change);
  return [change];
}

function refineMapping(old: Mapping, wanted: Mapping, change: SetValue): Change[] {
  const { pointer } = change;
  const keys = Object.keys(wanted).filter((key) => wanted[key] !== undefined);
  const kept = keys.filter((key) => Object.hasOwn(old, key));
  if (kept.length === 0) return [change];
  return [
    ...kept.flatMap((key) => refineChild(old[key], wanted[key], [...pointer, key])),
    ...keys.filter((key) => !kept.includes(key)).map((key) => set([...pointer, key], wanted[key])),
    ...Object.keys(old)
      .filter((key) => !kept.includes(key))
      .map((key): Change => ({ op: "remove", pointer: [...pointer, key] })),
  ];
}

function refineList(old: readonly unknown[], wanted: readonly unknown[], change: SetValue): Change[] {
  const { pointer } = change;
  if (old.length === 0 || wanted.length === 0) return [change];
  if (wanted.length < old.length) {
    const gone = leftOut(old, wanted);
    return gone
      ? gone.reverse().map((index): Change => ({ op: "remove", pointer: [...pointer, index] }))
      : [change];
  }
  const changed = old.flatMap((item, index) => refineChild(item, wanted[index], [...pointer, index]));
  return [...changed, ...wanted.slice(old.length).map((item): Change => ({ op: "append", pointer, item }))];
}

/** The indexes of the items that are missing in the shorter list, where nothing else differs. */
function leftOut(old: readonly unknown[], wanted: readonly unknown[]): number[] | undefined {
  const gone: number[] = [];
  let next = 0;
  for (const [index, item] of old.entries()) {
    if (next < wanted.length && sameValue(item, wanted[next])) next++;
    else gone.push(index);
  }
  return next === wanted.length ? gone : undefined;
}

function refineChild(old: unknown, wanted: unknown, pointer: Pointer): Change[] {
  return sameValue(old, wanted) ? [] : refine(old, set([], wanted)).map((change) => below(pointer, change));
}

function below(pointer: Pointer, change: Change): Change {
  return { ...change, pointer: [...pointer, ...change.pointer] };
}

function set(pointer: Pointer, value: unknown): SetValue {
  return { op: "set", pointer, value };
}

type Mapping = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, pointer: Pointer): unknown {
  let at = value;
  for (const step of pointer) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Record<string, unknown>)[String(step)];
  }
  return at;
}
