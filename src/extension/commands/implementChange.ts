import { implementingEvent } from "../../core/control/openChanges.ts";
import type { Entry } from "../../core/model/entry.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import type { ProjectSession } from "../projectSession.ts";
import { confirmProposal } from "./change/confirmProposal.ts";
import { textOf } from "./given.ts";
import { type Candidates, pickAmong } from "./pickAmong.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { carryOut, type Outcome } from "./transition/carryOut.ts";
import { decide } from "./transition/decide.ts";
import { whoActs } from "./whoActs.ts";

/**
 * Writes what was approved into its targets, in one step that can be undone: shows first what would be written, unless
 * that is `confirmed`, and asks for whatever else is not given (`id`, `note`, `by`). Undefined when cancelled.
 */
export async function implementChange(context: CommandContext, given: Given): Promise<Outcome | undefined> {
  requireTrust(context.t);
  const picked = await pickAmong(context, given, candidates(context));
  if (!picked) return undefined;
  const { session, entry } = picked;
  const by = await whoActs(context, session, given);
  if (by === undefined) return undefined;
  const event = eventOf(entry, session) ?? "IMPLEMENT";
  const isConfirmed = given.confirmed === true;
  const isOpen = session.service
    .offers(entry, by, new Date())
    .some((one) => one.event === event && one.isOpen);
  if (isOpen && !isConfirmed && !(await confirmProposal(picked, { event, by }, context.t))) return undefined;
  const said = isConfirmed ? { data: {}, note: textOf(given.note) ?? "" } : { note: given.note };
  const decision = await decide(picked, by, { event, ...said }, context);
  if (decision === undefined) return undefined;
  return "reasons" in decision ? { ok: false, ...decision } : carryOut(picked, by, decision, context);
}

function eventOf(entry: Entry<"change">, { service }: ProjectSession): string | undefined {
  return implementingEvent(service.lifecycleOf("change")?.states.get(statusOf(entry)));
}

/** What the board has approved, also where its base has moved; and what need not be approved first. */
function candidates({ t }: CommandContext): Candidates<"change"> {
  return {
    kind: "change",
    isWanted: (entry, session) => {
      const event = eventOf(entry, session);
      if (event === undefined) return false;
      const state = session.service.lifecycleOf("change")?.states.get(statusOf(entry));
      if (state?.tags.has("controlled")) return true;
      const offers = session.service.offers(entry, undefined, new Date());
      return offers.some((offer) => offer.event === event && offer.isOpen);
    },
    title: t("Implement a change request"),
    placeHolder: t("Which change request?"),
    none: t("No change request is approved and waits to be implemented."),
  };
}
