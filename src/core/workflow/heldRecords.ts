import type { Baseline } from "../../generated/records.ts";
import type { Entry } from "../model/entry.ts";

/** A record as a baseline holds it: its controlled content in full, with the digest of it. */
export type HeldRecord = Baseline["records"][number];

/** A held record, and its place in the baseline. */
export interface Held extends HeldRecord {
  readonly index: number;
}

const indexes = new WeakMap<Entry, ReadonlyMap<string, Held>>();

/** What a baseline holds, by id; of records that it holds twice, the first. */
export function heldIn(baseline: Entry<"baseline">): ReadonlyMap<string, Held> {
  let held = indexes.get(baseline);
  if (!held) {
    const records = baseline.value.records.map((record, index) => [record.id, { ...record, index }] as const);
    held = new Map(records.reverse());
    indexes.set(baseline, held);
  }
  return held;
}
