import { agreementOf } from "../control/agreement.ts";
import { type MovedField, movedFields } from "../control/movedFields.ts";
import { type Day, dayIn, toInstant } from "../model/calendar.ts";
import type { Pointer } from "../model/problem.ts";
import type { ProjectView } from "../model/project.ts";
import { agreedHappenings } from "../workflow/agreed.ts";
import type { LifecycleOf } from "../workflow/atRest.ts";
import { contentDigest, contentOf } from "../workflow/content.ts";
import type { LivingEntry } from "../workflow/facts.ts";

/** What was agreed for a field of a record that changes only by change requests. */
export interface AgreedHover {
  /** The baseline or the change request by which it was agreed; undefined where it was approved as it was. */
  readonly via: { readonly id: string; readonly title: string } | undefined;
  /** The day on which it was, in the time zone of the project. */
  readonly day: Day;
  /** What at this place says something else than was agreed; empty where all of it is as it was. */
  readonly moved: readonly MovedField[];
  /** Whether what was agreed can't be found any more, though the record says something else. */
  readonly isLost: boolean;
}

/**
 * What was agreed for what stands at a place of a record; undefined for what nobody agreed on.
 * @param pointer within the record
 */
export function agreedHover(
  entry: LivingEntry,
  pointer: Pointer,
  project: ProjectView,
  lifecycleOf: LifecycleOf,
): AgreedHover | undefined {
  const agreement = entry.valid ? agreementOf(entry, project, lifecycleOf) : undefined;
  const lifecycle = lifecycleOf(entry.kind);
  const last = lifecycle && agreedHappenings(entry, lifecycle).at(-1);
  const present = contentOf(entry.kind, entry.value);
  if (!agreement || !last || pointer.length === 0 || !holds(present, pointer)) return undefined;
  const hasMoved = contentDigest(entry) !== agreement.digest;
  const moved = hasMoved && agreement.content ? movedFields(agreement.content, present) : [];
  return {
    via:
      agreement.via === undefined ? undefined : { id: agreement.via, title: titleOf(agreement.via, project) },
    day: dayIn(toInstant(last.at), project.settings.timeZone),
    moved: moved.filter((field) => field.pointer.length > 0 && isOnOneWay(field.pointer, pointer)),
    isLost: hasMoved && !agreement.content,
  };
}

/** Whether one place lies within the other. */
function isOnOneWay(one: Pointer, other: Pointer): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((step, index) => step === other[index]);
}

/** Whether there is something at a place. Lists of a content have the same places as those of the record. */
function holds(content: unknown, pointer: Pointer): boolean {
  let value = content;
  for (const step of pointer) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return true;
}

function titleOf(id: string, project: ProjectView): string {
  const { title } = (project.find(id)[0]?.entry.value ?? {}) as { title?: unknown };
  return typeof title === "string" ? title : "";
}
