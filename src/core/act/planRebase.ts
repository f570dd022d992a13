import { type Rebased, rebased } from "../control/rebase.ts";
import type { Conflict, Preference } from "../control/threeWay.ts";
import type { Entry } from "../model/entry.ts";
import { statusOf } from "../workflow/atRest.ts";
import { dispatchWith } from "../workflow/dispatch.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import type { Condition } from "../workflow/guards/guard.ts";
import type { Change } from "../yaml/edit/change.ts";
import { planOutcome } from "./planEvent.ts";
import { type PlannedFile, planFiles } from "./planFiles.ts";

export interface RebaseWish {
  readonly entry: Entry<"change">;
  /** Address or id of who adapts it. */
  readonly by: string;
  /** When, RFC 3339 in UTC. */
  readonly at: string;
  readonly prefer?: Preference | undefined;
}

export type PlannedRebase =
  | {
      readonly ok: true;
      /** The targets for which the proposal was adapted. */
      readonly records: readonly string[];
      readonly conflicts: readonly Conflict[];
      /** Whether the vote is taken back, because the board has not seen what is proposed now. */
      readonly votesAgain: boolean;
      readonly files: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

const event = "REBASE";

/** Plans to adapt a change request to what is agreed by now; one that was voted on goes back to be assessed. */
export function planRebase({ entry, by, at, prefer }: RebaseWish, source: FactsSource): PlannedRebase {
  const { project, lifecycleOf, t } = source;
  const outcomes = rebased(entry, prefer, source);
  const reasons = outcomes.flatMap((one) => (one.ok ? [] : [one.reason]));
  if (reasons.length > 0) return { ok: false, reasons };
  const moved = outcomes.filter((one): one is Extract<Rebased, { ok: true }> => one.ok);
  if (moved.length === 0) {
    const message = t("“{id}” rests on what is agreed now: there is nothing to rebase.", { id: entry.id });
    return { ok: false, reasons: [{ code: "not-moved", message, records: [entry.id] }] };
  }
  const changes = moved.flatMap(({ index, base, patch }): readonly Change[] => [
    { op: "set", pointer: ["proposed", index, "base"], value: base },
    { op: "set", pointer: ["proposed", index, "patch"], value: patch },
  ]);
  const votesAgain = lifecycleOf("change")?.states.get(statusOf(entry))?.on.has(event) === true;
  const planned = votesAgain
    ? planOutcome(dispatchWith(changes, { entry, event, by, at }, source), project, t)
    : planFiles([{ entry, changes }], project, t);
  if (!planned.ok) return "reasons" in planned ? planned : notWritable(planned.message);
  const conflicts = moved.flatMap((one) => one.conflicts);
  return {
    ok: true,
    records: moved.map(({ record }) => record),
    conflicts,
    votesAgain,
    files: planned.files,
  };
}

function notWritable(message: string): PlannedRebase {
  return { ok: false, reasons: [{ code: "not-writable", message, records: [] }] };
}
