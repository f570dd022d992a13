import type { HeldRecord } from "../../workflow/heldRecords.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import { namedParts } from "../namedParts.ts";

/** A record's controlled content in full. */
export type HeldContent = Pick<HeldRecord, "id" | "record">;

/** A field that says something else in one of two states of a record; undefined where it says nothing. */
export interface FieldDifference {
  /** The steps to it; items of lists that have ids are named by those, such as `acceptanceCriteria`, `AC-1`, `text`. */
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordDifference {
  readonly id: string;
  readonly before: HeldContent;
  readonly after: HeldContent;
  readonly fields: readonly FieldDifference[];
}

/** What is in one set of contents and not in the other. */
export interface HeldDifference {
  readonly added: readonly HeldContent[];
  readonly removed: readonly HeldContent[];
  readonly changed: readonly RecordDifference[];
}

/**
 * What came, went and changed from one set of contents to another, in the order of the sets. It looks at the contents
 * themselves, so that a digest that somebody changed hides nothing.
 */
export function compareHeld(before: readonly HeldContent[], after: readonly HeldContent[]): HeldDifference {
  const earlier = new Map(before.map((held) => [held.id, held]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)),
    removed: before.filter(({ id }) => !later.has(id)),
    changed: after.flatMap((held) => {
      const old = earlier.get(held.id);
      const fields = old ? [...differences(old.record, held.record)] : [];
      return old && fields.length > 0 ? [{ id: held.id, before: old, after: held, fields }] : [];
    }),
  };
}

/**
 * The fields in which two contents differ, as deep as both are mappings, or lists of items with ids. Where such a list
 * only has another order, the difference is between the lists of ids.
 */
export function* differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): Iterable<FieldDifference> {
  const [left, right] = [namedParts(before), namedParts(after)];
  if (!left || !right || left.isList !== right.isList) {
    if (!sameValue(before, after)) yield { path, before, after };
    return;
  }
  for (const key of new Set([...left.values.keys(), ...right.values.keys()])) {
    yield* differences(left.values.get(key), right.values.get(key), [...path, key]);
  }
  if (!left.isList) return;
  const order = [...left.values.keys()].filter((id) => right.values.has(id));
  const reordered = [...right.values.keys()].filter((id) => left.values.has(id));
  if (!sameValue(order, reordered)) yield { path, before: order, after: reordered };
}
