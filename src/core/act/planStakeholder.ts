import { schemaGuide } from "../../generated/schemaGuide.ts";
import type { StakeholderValues } from "../../protocol/powerInterest.ts";
import { engagementLevels, involvements } from "../../protocol/stakeholder.ts";
import type { Entry } from "../model/entry.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { Change } from "../yaml/edit/change.ts";
import { insertions } from "../yaml/edit/insertions.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

/** What shall be written to somebody's record; a value that is undefined stays, one that is null goes. */
export interface StakeholderWish {
  readonly entry: Entry<"stakeholder">;
  readonly values: StakeholderValues;
}

export type PlannedStakeholder =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

type Field = "power" | "interest" | "engagement" | "involvement" | "key";

/** Plans to write how somebody stands: no file where the record says so already. */
export function planStakeholder(
  { entry, values }: StakeholderWish,
  { project, t }: Pick<FactsSource, "project" | "t">,
): PlannedStakeholder {
  const { id } = entry;
  const refuse = (code: string, message: string): PlannedStakeholder => ({
    ok: false,
    reasons: [{ code, message, records: [id] }],
  });
  if (!entry.valid) return refuse("record-invalid", t("“{id}” has problems: mend them first.", { id }));
  if (!areRatings(values.power, values.interest)) {
    return refuse("rating-invalid", t("Power and interest are whole numbers from 1 to 5."));
  }
  if (!areKnown(values)) return refuse("value-unknown", t("A stakeholder can't have this value."));
  const changes = changesOf(entry, values);
  if (changes.length === 0) return { ok: true, files: [] };
  const planned = planFiles([{ entry, changes }], project, t);
  return planned.ok ? planned : refuse("not-writable", planned.message);
}

function areRatings(...ratings: readonly (number | null | undefined)[]): boolean {
  return ratings.every(
    (rating) =>
      rating === undefined || rating === null || (Number.isInteger(rating) && rating >= 1 && rating <= 5),
  );
}

function areKnown({ current, desired, involvement, key }: StakeholderValues): boolean {
  const isOneOf = (value: unknown, known: readonly unknown[]) =>
    value === undefined || value === null || known.includes(value);
  return (
    isOneOf(current, engagementLevels) &&
    isOneOf(desired, engagementLevels) &&
    isOneOf(involvement, involvements) &&
    isOneOf(key, [true, false])
  );
}

function changesOf(entry: Entry<"stakeholder">, values: StakeholderValues): readonly Change[] {
  const { power, interest, involvement, key } = values;
  const wanted: readonly (readonly [Field, unknown])[] = [
    ["involvement", involvement],
    ["key", key],
    ["power", power],
    ["interest", interest],
    ["engagement", engagementAfter(entry, values)],
  ];
  const said = entry.value as unknown as Readonly<Record<string, unknown>>;
  const others = wanted.filter(([field, value]) => value !== undefined && (said[field] ?? null) !== value);
  const staying = { ...said };
  for (const [field, value] of others) if (value === null) delete staying[field];
  const added = new Map(others.filter(([field, value]) => value !== null && !Object.hasOwn(said, field)));
  return [
    ...others.flatMap(([field, value]): Change[] => {
      if (value === null) return [{ op: "remove", pointer: [field] }];
      return added.has(field) ? [] : [{ op: "set", pointer: [field], value }];
    }),
    ...insertions([], staying, added, schemaGuide.stakeholder),
  ];
}

/** The engagement with what is wished in it; undefined where nothing is, null where nothing is left of it. */
function engagementAfter(
  { value: { engagement } }: Entry<"stakeholder">,
  { current, desired }: StakeholderValues,
): unknown {
  const wished = Object.entries({ current, desired }).filter(([, value]) => value !== undefined);
  const before = { ...engagement } as Readonly<Record<string, unknown>>;
  const isSame = wished.every(([level, value]) => (before[level] ?? null) === value);
  if (isSame) return undefined;
  const after = { ...before, ...Object.fromEntries(wished) };
  const left = Object.entries(after).filter(([, value]) => value !== null);
  return left.length === 0 ? null : Object.fromEntries(left);
}
