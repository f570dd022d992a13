import type { BaselineDiff, DiffSide } from "../control/baseline/baselineDiff.ts";
import { segmentsOf } from "./changeView.ts";

/**
 * For programs. Version 1: fields by their paths with dots, items of lists by their ids; what a field did not say, or no
 * longer says, is left out. Texts have segments by words.
 */
export function baselineDiffJson(diff: BaselineDiff, locale: string): string {
  const { added, removed, changed, counts } = diff;
  const content = {
    version: 1,
    before: describeSide(diff.before),
    after: describeSide(diff.after),
    added,
    removed,
    changed: changed.map(({ id, title, fields }) => ({
      id,
      title,
      fields: fields.map(({ path, before, after }) => {
        const segments = segmentsOf(before, after, locale);
        return { path: path.join("."), before, after, ...(segments ? { segments } : {}) };
      }),
    })),
    counts,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function describeSide({ baseline, records, isIntact }: DiffSide): Record<string, unknown> {
  if (!baseline) return { id: "work", records };
  const { id, title, date, seal } = baseline;
  return { id, title, date, records, intact: isIntact, seal };
}
