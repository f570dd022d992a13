import { viewVote } from "../../core/views/voteView.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import { ballots, isVotedOn } from "../../core/workflow/votes.ts";
import { proposalRows } from "./change/proposalRows.ts";
import { seatRows, tallyText } from "./change/tallyRows.ts";
import { textOf } from "./given.ts";
import { type Candidates, pickAmong } from "./pickAmong.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { carryOut, type Outcome } from "./transition/carryOut.ts";
import { decide } from "./transition/decide.ts";
import { showReasons } from "./transition/showReasons.ts";
import { recordTitle, stateTitle } from "./transition/titles.ts";
import { whoActs } from "./whoActs.ts";

/**
 * Votes on a change request: shows how the vote stands, and asks for whatever is not given (`id`, `vote`, `reason`,
 * `note`, `by`). Undefined when cancelled.
 */
export async function voteOnChange(context: CommandContext, given: Given): Promise<Outcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const picked = await pickAmong(context, given, candidates(context));
  if (!picked) return undefined;
  const { session, entry } = picked;
  const by = await whoActs(context, session, given);
  if (by === undefined) return undefined;
  const view = viewVote(entry, session.service.factsAt(new Date()));
  if (!view && given.vote === undefined) {
    const message = t("Nobody votes on “{id}” now: it is in “{state}”.", {
      id: entry.id,
      state: stateTitle(session, entry, t),
    });
    const reasons = [{ code: "not-possible", message, records: [entry.id] }];
    void showReasons(
      { title: recordTitle(session, entry, t), record: entry.id, reasons, canGoBack: false },
      session,
      t,
    );
    return { ok: false, reasons };
  }
  const decision = await decide(picked, by, ballotOf(given), context, {
    events: ballots,
    question: t("Your vote? You act as {by}.", { by }),
    below: view ? [...seatRows(view, session, t), ...proposalRows(entry, [], session, t)] : [],
  });
  if (decision === undefined) return undefined;
  return "reasons" in decision ? { ok: false, ...decision } : carryOut(picked, by, decision, context);
}

/** A vote that was given ahead, as the event that it is. */
function ballotOf({ vote, reason, note }: Given): Given {
  if (textOf(vote) === undefined) return { note };
  return { event: vote, note, data: textOf(reason) === undefined ? {} : { reason } };
}

function candidates({ t }: CommandContext): Candidates<"change"> {
  const isWanted: Candidates<"change">["isWanted"] = (entry, { service }) =>
    isVotedOn(service.lifecycleOf("change")?.states.get(statusOf(entry)));
  return {
    kind: "change",
    isWanted,
    detail: (entry, session) => {
      const view = viewVote(entry, session.service.factsAt(new Date()));
      return view ? tallyText(view, t) : "";
    },
    title: t("Vote on a change request"),
    placeHolder: t("Which change request?"),
    none: t("No change request is being voted on."),
  };
}
