import { kinds } from "../../../generated/kinds.ts";
import { isRecordKind } from "../../model/kind.ts";
import { agreedHappenings, isUnderChangeControl, takingEvent } from "../../workflow/agreed.ts";
import { isLiving, statusOf } from "../../workflow/atRest.ts";
import { contentDigest } from "../../workflow/content.ts";
import { driftObstacle } from "../../workflow/drift.ts";
import type { LivingEntry } from "../../workflow/facts.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Condition } from "../../workflow/guards/guard.ts";
import type { Lifecycle } from "../../workflow/lifecycle.ts";

/** A record that a baseline takes in, with the event by which it does. */
export interface Taken {
  readonly entry: LivingEntry;
  readonly event: string;
}

/** What a baseline would hold now. */
export interface BaselineScope {
  /** What is confirmed, and comes under change control by it. */
  readonly taken: readonly Taken[];
  /** What was agreed before. */
  readonly kept: readonly LivingEntry[];
  /** What keeps records from being held as they are. */
  readonly reasons: readonly Condition[];
}

/** What a baseline of a project would hold now: everything that both sides have agreed on. */
export function baselineScope({ project, lifecycleOf, t }: FactsSource): BaselineScope {
  const taken: Taken[] = [];
  const kept: LivingEntry[] = [];
  const reasons: Condition[] = [];
  for (const kind of kinds) {
    for (const entry of isRecordKind(kind) ? project.all(kind) : []) {
      const lifecycle = isLiving(entry) ? lifecycleOf(entry.kind) : undefined;
      const state = lifecycle?.states.get(statusOf(entry));
      if (!lifecycle || !state || !isLiving(entry)) continue;
      const event = takingEvent(state);
      const isHeld = isUnderChangeControl(state, lifecycle) ? !state.final : isApproved(entry, lifecycle);
      if (!entry.valid && (event !== undefined || isHeld)) reasons.push(broken(entry, t));
      else if (event !== undefined) taken.push({ entry, event });
      else if (isHeld) kept.push(entry);
      if (entry.valid) reasons.push(...driftObstacle(entry, lifecycle, t));
    }
  }
  return { taken, kept, reasons };
}

/** Whether what is not frozen yet was approved exactly as it is, such as the charter that a plan is made for. */
function isApproved(entry: LivingEntry, lifecycle: Lifecycle): boolean {
  const approved = entry.kind === "charter" ? agreedHappenings(entry, lifecycle).at(-1) : undefined;
  return approved !== undefined && approved.content === contentDigest(entry);
}

function broken({ id }: LivingEntry, t: FactsSource["t"]): Condition {
  return {
    code: "record-invalid",
    message: t("“{id}” has problems: mend them first.", { id }),
    records: [id],
  };
}
