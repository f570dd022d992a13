import type { Baseline } from "../../../generated/records.ts";
import { createTranslator } from "../../model/translate.ts";
import { compareHeld, type FieldDifference, type HeldContent } from "./compare.ts";
import { verifyManifest } from "./manifest.ts";

/** One of the two states that are compared. */
export interface DiffSide {
  /** Undefined for the working copy. */
  readonly baseline: Omit<Baseline, "records"> | undefined;
  /** How many records it holds. */
  readonly records: number;
  /** Whether a baseline is as it was created. */
  readonly isIntact: boolean;
}

export interface DiffRecord {
  readonly id: string;
  /** Empty where its content has none. */
  readonly title: string;
}

export interface ChangedRecord extends DiffRecord {
  readonly fields: readonly FieldDifference[];
}

export interface DiffCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What changed from a baseline to a later one, or to the working copy: what every report of it is made from. */
export interface BaselineDiff {
  readonly before: DiffSide;
  readonly after: DiffSide;
  readonly added: readonly DiffRecord[];
  readonly removed: readonly DiffRecord[];
  readonly changed: readonly ChangedRecord[];
  readonly counts: DiffCounts;
}

/** Compares a baseline with another one, or with what `workingContents` gives. */
export function diffBaseline(before: Baseline, after: Baseline | readonly HeldContent[]): BaselineDiff {
  const now = "records" in after ? after.records : after;
  const { added, removed, changed } = compareHeld(before.records, now);
  return {
    before: sideOf(before, before.records.length),
    after: sideOf("records" in after ? after : undefined, now.length),
    added: added.map(describe),
    removed: removed.map(describe),
    changed: changed.map(({ after: record, fields }) => ({ ...describe(record), fields })),
    counts: {
      added: added.length,
      removed: removed.length,
      changed: changed.length,
      unchanged: now.length - added.length - changed.length,
    },
  };
}

function sideOf(baseline: Baseline | undefined, records: number): DiffSide {
  if (!baseline) return { baseline, records, isIntact: true };
  const { records: _held, ...rest } = baseline;
  return { baseline: rest, records, isIntact: verifyManifest(baseline, createTranslator()).length === 0 };
}

function describe({ id, record: { title } }: HeldContent): DiffRecord {
  return { id, title: typeof title === "string" ? title : "" };
}
