import { sameValue } from "../yaml/edit/sameValue.ts";
import { namedParts } from "./namedParts.ts";

/** Where both sides changed the same thing, each to something else. */
export interface Conflict {
  /** With dots to go deeper; items of lists by their ids. */
  readonly path: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/** Whose value stands where both sides changed the same thing. */
export type Preference = "mine" | "theirs";

/** What both sides have made of a value; undefined stands for what isn't there. Lists whose items have ids are merged item by item. */
export function mergeThreeWay(base: unknown, mine: unknown, theirs: unknown, prefer: Preference): Merged {
  const conflicts: Conflict[] = [];
  const value = merge({ base, mine, theirs }, "", prefer, conflicts);
  return { value, conflicts };
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

function merge(sides: Sides, path: string, prefer: Preference, conflicts: Conflict[]): unknown {
  const { base, mine, theirs } = sides;
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return mine;
  if (sameValue(base, mine)) return theirs;
  const parts = [base, mine, theirs].map(namedParts);
  const [old, ours, others] = parts;
  if (!ours || !others || ours.isList !== others.isList) {
    conflicts.push({ path, mine, theirs });
    return prefer === "mine" ? mine : theirs;
  }
  const merged = new Map<string, unknown>();
  for (const key of new Set([...others.values.keys(), ...ours.values.keys()])) {
    const inner = {
      base: old?.isList === ours.isList ? old.values.get(key) : undefined,
      mine: ours.values.get(key),
      theirs: others.values.get(key),
    };
    const value = merge(inner, path === "" ? key : `${path}.${key}`, prefer, conflicts);
    if (value !== undefined) merged.set(key, value);
  }
  return ours.isList ? [...merged.values()] : Object.fromEntries(merged);
}
