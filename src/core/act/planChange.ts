import type { Change } from "../../generated/records.ts";
import { recordWith } from "../model/recordWith.ts";
import { isLiving } from "../workflow/atRest.ts";
import { type Content, contentOf } from "../workflow/content.ts";
import { digest } from "../workflow/digest.ts";
import type { LivingEntry } from "../workflow/facts.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import { patchBetween } from "../workflow/mergePatch.ts";
import { peopleOf } from "../workflow/people.ts";
import { draftRecord } from "./newRecord.ts";
import { type PlannedFile, planFiles, type RecordWish } from "./planFiles.ts";
import { restoration } from "./planRestore.ts";

/** A change request that somebody wants to raise. */
export interface ChangeWish {
  readonly title: string;
  /** Address or id of who raises it. */
  readonly by: string;
  /** The id of the stakeholder who asks for it; whoever raises it where it is absent. */
  readonly requestedBy?: string | undefined;
  readonly reason?: string | undefined;
  readonly class?: Change["class"];
}

export type PlannedChange =
  | { readonly ok: true; readonly id: string; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

type Proposed = NonNullable<Change["proposed"]>;

/** Plans a change request that proposes something for each record: what the patch says, which may still be empty. */
export function planChange(
  wish: ChangeWish,
  patches: ReadonlyMap<LivingEntry, Content>,
  source: FactsSource,
): PlannedChange {
  const proposed = [...patches].map(([{ id, kind, value }, patch]) => ({
    record: id,
    base: digest(contentOf(kind, value)),
    patch,
  }));
  return planRequest(wish, proposed, [], source);
}

/**
 * Plans to turn edits of what was agreed into a change request: each edit becomes the patch for its record, and the
 * record says again what was agreed.
 */
export function planChangeFromEdit(
  wish: ChangeWish,
  entries: readonly LivingEntry[],
  source: FactsSource,
): PlannedChange {
  if (entries.length === 0) {
    return refused("not-edited", source.t("Every record says what was agreed."));
  }
  const proposed: Proposed[number][] = [];
  const wishes: RecordWish[] = [];
  const reasons: Condition[] = [];
  for (const entry of entries) {
    const back = restoration(entry, source);
    if (!back.ok) {
      reasons.push(back.reason);
      continue;
    }
    const { agreed } = back;
    const patch = patchBetween(agreed, contentOf(entry.kind, entry.value));
    proposed.push({ record: entry.id, base: digest(agreed), patch });
    wishes.push(back.wish);
  }
  return reasons.length > 0 ? { ok: false, reasons } : planRequest(wish, proposed, wishes, source);
}

function planRequest(
  { title, by, requestedBy, reason, class: wanted = "normal" }: ChangeWish,
  proposed: Proposed,
  wishes: readonly RecordWish[],
  { project, t }: FactsSource,
): PlannedChange {
  const requester = requestedBy ?? peopleOf(project).find(by)?.ids[0];
  const fields = {
    title,
    class: wanted,
    ...(requester === undefined ? {} : { requestedBy: requester }),
    ...(reason ? { reason } : {}),
    targets: proposed.map(({ record }) => record),
    proposed,
  };
  const draft = draftRecord("change", fields, project, t);
  if (!draft.ok) return refused("not-creatable", draft.messages.join("\n"));
  const planned = planFiles([...wishes, { draft }], project, t);
  return planned.ok
    ? { ok: true, id: draft.id, files: planned.files }
    : refused("not-writable", planned.message);
}

/** The records to which a change request can be raised, among those that carry these ids; and the ids of none. */
export function changeTargets(
  ids: readonly string[],
  { project, t }: FactsSource,
): { readonly entries: readonly LivingEntry[]; readonly reasons: readonly Condition[] } {
  const entries: LivingEntry[] = [];
  const reasons: Condition[] = [];
  for (const id of new Set(ids)) {
    const entry = recordWith(id, project);
    if (entry && isLiving(entry)) entries.push(entry);
    else
      reasons.push({ code: "record-missing", message: t("There is no record “{id}”.", { id }), records: [] });
  }
  return { entries, reasons };
}

function refused(code: string, message: string): PlannedChange {
  return { ok: false, reasons: [{ code, message, records: [] }] };
}
