import type { Entry } from "../model/entry.ts";
import { isRecordKind } from "../model/kind.ts";
import type { LifecycleKind } from "./definition.ts";
import { isAtRest, type Lifecycle } from "./lifecycle.ts";

/** The lifecycle in force for a kind; undefined where a team's own one can't be used. */
export type LifecycleOf = (kind: LifecycleKind) => Lifecycle | undefined;

/** Whether an entry is of a kind that has a lifecycle. */
export function isLiving(entry: Entry): entry is Entry<LifecycleKind> {
  return isRecordKind(entry.kind) && entry.kind !== "baseline";
}

/** The state that a record says it is in; empty where it says none. */
export function statusOf(entry: Entry): string {
  const { status } = entry.value as { status?: unknown };
  return typeof status === "string" ? status : "";
}

/** Whether a record's life is over or rests, so that nothing is expected of it. */
export function isEnded(entry: Entry, lifecycleOf: LifecycleOf): boolean {
  return isLiving(entry) && isAtRest(lifecycleOf(entry.kind)?.states.get(statusOf(entry)));
}
