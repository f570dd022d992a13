import type { Entry } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import { type ContentHold, contentHolds, isControlledPlace } from "../contentHolds.ts";
import type { IdUse } from "./idUses.ts";

/** What renames and their like are judged by. */
export type RenameSource = Pick<FactsSource, "project" | "lifecycleOf" | "t">;

/** Why an id can't be another one in what is sealed: a reason for each place. */
export function sealedReasons(uses: Iterable<IdUse>, t: Translate): readonly Condition[] {
  const reasons = [...uses].map(({ entry, pointer }): Condition => {
    const place = { record: entry.id, field: fieldName(pointer), path: entry.file };
    const message =
      entry.kind === "baseline"
        ? t("The baseline “{record}” holds it ({path}, {field}), and baselines are sealed.", place)
        : t("The history of “{record}” names it ({path}, {field}), and histories are sealed.", place);
    return { code: "sealed", message, records: [entry.id] };
  });
  return distinct(reasons);
}

/** Why an id can't be another one where approvals stand for the text that names it: a reason for each place. */
export function boundReasons(uses: Iterable<IdUse>, source: RenameSource): readonly Condition[] {
  const holds = new Map<Entry, readonly ContentHold[]>();
  const reasons: Condition[] = [];
  for (const { entry, pointer } of uses) {
    if (!isControlledPlace(entry, pointer)) continue;
    const known = holds.get(entry) ?? contentHolds(entry, source);
    holds.set(entry, known);
    reasons.push(...known.map((hold) => boundReason(entry, pointer, hold, source.t)));
  }
  return distinct(reasons);
}

function boundReason(entry: Entry, pointer: Pointer, hold: ContentHold, t: Translate): Condition {
  const place = { record: entry.id, field: fieldName(pointer), path: entry.file };
  if (hold.by === "agreement") {
    const message = t(
      "“{record}” names it ({path}, {field}), and what it says is agreed: only a change request alters it.",
      place,
    );
    return { code: "agreed", message, records: [entry.id] };
  }
  if (hold.by === "approval") {
    const { event, by } = hold.happening;
    const message = t("“{record}” names it ({path}, {field}), and {event} by {by} stands for that text.", {
      ...place,
      event,
      by,
    });
    return { code: "approved", message, records: [entry.id] };
  }
  const told = { ...place, other: hold.record };
  const message =
    hold.by === "change"
      ? t("“{record}” names it ({path}, {field}), and “{other}” is based on that text.", told)
      : t("“{record}” names it ({path}, {field}), and “{other}” stands for that text.", told);
  return { code: hold.by === "change" ? "base" : "signed", message, records: [entry.id, hold.record] };
}

/** A field as files write it, items of lists by their number from 1 on. */
function fieldName(pointer: Pointer): string {
  return pointer.map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
}

function distinct(reasons: readonly Condition[]): readonly Condition[] {
  return [...new Map(reasons.map((reason) => [reason.message, reason])).values()];
}
