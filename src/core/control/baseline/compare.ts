import { sameValue } from "../../yaml/edit/sameValue.ts";
import type { HeldRecord } from "./manifest.ts";

/** A field that says something else in one of two states of a record; undefined where it says nothing. */
export interface FieldDifference {
  /** With dots to go deeper; items of lists that have ids by those, such as `acceptanceCriteria.AC-1.text`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordDifference {
  readonly id: string;
  readonly fields: readonly FieldDifference[];
}

/** What is in one set of agreed contents and not in the other. */
export interface BaselineDifference {
  readonly added: readonly HeldRecord[];
  readonly removed: readonly HeldRecord[];
  readonly changed: readonly RecordDifference[];
}

/** What came, went and changed from one set of contents to another, in the order of the sets. */
export function compareHeld(before: readonly HeldRecord[], after: readonly HeldRecord[]): BaselineDifference {
  const earlier = new Map(before.map((held) => [held.id, held]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    changed: after.flatMap(({ id, content, record }) => {
      const old = earlier.get(id);
      if (!old || old.content === content) return [];
      return [{ id, fields: [...differences(old.record, record, "")] }];
    }),
  };
}

/** The fields in which two contents differ, as deep as both are mappings, or lists of items with ids. */
export function* differences(before: unknown, after: unknown, path: string): Iterable<FieldDifference> {
  const [left, right] = [parts(before), parts(after)];
  if (!left || !right) {
    if (!sameValue(before, after)) yield { path, before, after };
    return;
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    yield* differences(left.get(key), right.get(key), path === "" ? key : `${path}.${key}`);
  }
}

/** The named parts of a mapping, or of a list whose items have ids; undefined for anything else. */
function parts(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (Array.isArray(value)) {
    const items = value as readonly { readonly id?: unknown }[];
    const ids = items.map((item) => (typeof item === "object" && item !== null ? item.id : undefined));
    const isNamed =
      ids.length > 0 && ids.every((id) => typeof id === "string") && new Set(ids).size === ids.length;
    return isNamed ? new Map(items.map((item, index) => [String(ids[index]), item])) : undefined;
  }
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}
