import type { Translate } from "../model/translate.ts";
import { applyChange } from "../yaml/edit/applyChange.ts";
import type { Change } from "../yaml/edit/change.ts";

/** What a record's value becomes by changes; one that can't be made is passed over. */
export function changedBy(
  value: unknown,
  changes: readonly Change[],
  t: Translate,
): Readonly<Record<string, unknown>> {
  let now = value;
  for (const change of changes) {
    const applied = applyChange(now, change, t);
    if (applied.ok) now = applied.value;
  }
  return now as Readonly<Record<string, unknown>>;
}
