import { pickRecord } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { carryOut, type Outcome } from "./transition/carryOut.ts";
import { decide } from "./transition/decide.ts";
import { whoActs } from "./whoActs.ts";

/**
 * Lets an event happen to a record: asks for whatever is not given (`id`, `event`, `data`, `note`, `by`), and writes
 * all that follows in one step that can be undone. Where something stands against it, all of that is shown and nothing
 * changes. Undefined when cancelled.
 */
export async function transitionRecord(context: CommandContext, given: Given): Promise<Outcome | undefined> {
  requireTrust(context.t);
  const picked = await pickRecord(context, given);
  if (!picked) return undefined;
  const by = await whoActs(context, picked.session, given);
  if (by === undefined) return undefined;
  const decision = await decide(picked, by, given, context);
  if (decision === undefined) return undefined;
  return "reasons" in decision ? { ok: false, ...decision } : carryOut(picked, by, decision, context);
}
