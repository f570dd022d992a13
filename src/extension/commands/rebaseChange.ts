import { window } from "vscode";
import { planRebase } from "../../core/act/planRebase.ts";
import { isPending } from "../../core/control/openChanges.ts";
import { rebased } from "../../core/control/rebase.ts";
import type { Preference } from "../../core/control/threeWay.ts";
import { currentEntry } from "../livingRecord.ts";
import { carryOutPlan, type Refused, timeOf } from "./carryOutPlan.ts";
import { askPreference } from "./change/askPreference.ts";
import { wordOf } from "./given.ts";
import { notice } from "./notice.ts";
import { type Candidates, pickAmong, type RecordOfKind } from "./pickAmong.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";
import { whoActs } from "./whoActs.ts";

/** What became of a rebase: the targets for which the proposal was adapted, or why it wasn't. */
export type RebaseOutcome =
  | { readonly ok: true; readonly records: readonly string[]; readonly votesAgain: boolean }
  | Refused;

/**
 * Adapts a change request to what is agreed by now. Where both changed the same thing, it asks whose text stands,
 * unless that is given (`take`: `mine` for the request, `theirs` for what is agreed). Undefined when cancelled.
 */
export async function rebaseChange(
  context: CommandContext,
  given: Given,
): Promise<RebaseOutcome | undefined> {
  requireTrust(context.t);
  const picked = await pickAmong(context, given, candidates(context));
  if (!picked) return undefined;
  const by = await whoActs(context, picked.session, given);
  if (by === undefined) return undefined;
  const take = wordOf(given.take, ["mine", "theirs"] as const);
  const first = await rebase(picked, by, take, context);
  if (first.ok || take !== undefined || !isConflict(first)) return first;
  const preferred = await askPreference(picked, context.t);
  return preferred && rebase(picked, by, preferred, context);
}

/** Only what nobody has an answer to yet is left to be asked. */
function isConflict({ reasons }: Refused): boolean {
  return reasons.every(({ code }) => code === "rebase-conflict");
}

async function rebase(
  picked: RecordOfKind<"change">,
  by: string,
  prefer: Preference | undefined,
  { t }: CommandContext,
): Promise<RebaseOutcome> {
  const { session, entry } = picked;
  const { id } = entry;
  const title = `${id} · ${t("Rebase the proposal")}`;
  const planned = await carryOutPlan(
    { session, title, record: id, isQuiet: isConflict },
    (source) => planRebase({ entry: currentEntry(picked, t), by, at: timeOf(source), prefer }, source),
    t,
  );
  if (!planned.ok) return planned;
  const { records, votesAgain } = planned;
  if (votesAgain) {
    void window.showInformationMessage(
      t("“{id}” now rests on what is agreed: it has to be assessed and voted on again.", { id }),
    );
  } else {
    notice(t("“{id}” now rests on what is agreed.", { id }));
  }
  return { ok: true, records, votesAgain };
}

function candidates({ t }: CommandContext): Candidates<"change"> {
  return {
    kind: "change",
    isWanted: (entry, { service }) =>
      isPending(entry, service.lifecycleOf) &&
      rebased(entry, undefined, service.factsAt(new Date())).length > 0,
    title: t("Rebase a change request"),
    placeHolder: t("Which change request?"),
    none: t("Every change request rests on what is agreed now: there is nothing to rebase."),
  };
}
