import { planEvent } from "../../../core/act/planEvent.ts";
import type { Condition } from "../../../core/workflow/guards/guard.ts";
import { currentEntry, type LivingRecord } from "../../livingRecord.ts";
import { carryOutPlan, timeOf } from "../carryOutPlan.ts";
import { notice } from "../notice.ts";
import type { CommandContext } from "../registerCommands.ts";
import type { Details } from "./askDetails.ts";
import { eventTitle, stateTitle } from "./titles.ts";

/** What became of an event: the files that were changed and the records that were created, or why not. */
export type Outcome =
  | { readonly ok: true; readonly files: readonly string[]; readonly created: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly Condition[] };

/** Lets the event happen to the record as it is now, and writes all that follows; or shows what stands against it. */
export async function carryOut(
  picked: LivingRecord,
  by: string,
  { event, data, note }: { readonly event: string } & Details,
  { t }: CommandContext,
): Promise<Outcome> {
  const { session, entry } = picked;
  const planned = await carryOutPlan(
    { session, title: eventTitle(session, entry, event, t), record: entry.id },
    (source) => {
      const wish = { entry: currentEntry(picked, t), event, by, at: timeOf(source) };
      return planEvent({ ...wish, note: note || undefined, data }, source);
    },
    t,
  );
  if (!planned.ok) return planned;
  notice(`${entry.id}: ${stateTitle(session, currentEntry(picked, t), t)}`);
  return { ok: true, files: planned.files.map(({ path }) => path), created: planned.created };
}
