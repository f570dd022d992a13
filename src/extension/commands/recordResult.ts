import { window } from "vscode";
import { planResult, type ResultWish } from "../../core/act/planResult.ts";
import { currentEntry } from "../livingRecord.ts";
import { askResult, type CriterionResult, resultTitle } from "./acceptance/askResult.ts";
import { pickCriterion } from "./acceptance/pickCriterion.ts";
import { carryOutPlan, type Refused } from "./carryOutPlan.ts";
import { notice } from "./notice.ts";
import type { RecordOfKind } from "./pickAmong.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of it: the files that say the result, or why none does. */
export type ResultOutcome = { readonly ok: true; readonly files: readonly string[] } | Refused;

/**
 * Records what was found out about an acceptance criterion: that under the cursor, unless another one is given (`id`,
 * `criterion`). Asks for whatever else is not given (`result`, `evidence`, `reason`), and before signatures are made
 * void (`evenSigned`). Undefined when cancelled.
 */
export async function recordResult(
  context: CommandContext,
  given: Given,
): Promise<ResultOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const picked = await pickCriterion(context, given);
  if (!picked) return undefined;
  const { record, criterion } = picked;
  const title = `${record.entry.id} ${criterion}`;
  const found = await askResult(title, given, t);
  if (!found) return undefined;
  const wish = { ...found, criterion, evenSigned: given.evenSigned === true };
  const first = await write(record, wish, given.evenSigned === undefined, title, context);
  if (first.ok || given.evenSigned !== undefined || !isAboutSignatures(first)) return first;
  const confirmed = await confirmVoid(first, t);
  return confirmed ? write(record, { ...wish, evenSigned: true }, false, title, context) : undefined;
}

function isAboutSignatures({ reasons }: Refused): boolean {
  return reasons.every(({ code }) => code === "signed");
}

async function write(
  record: RecordOfKind<"requirement">,
  wish: CriterionResult & Pick<ResultWish, "criterion" | "evenSigned">,
  isAskedFor: boolean,
  title: string,
  { t }: CommandContext,
): Promise<ResultOutcome> {
  const { session, entry } = record;
  const planned = await carryOutPlan(
    { session, title, record: entry.id, isQuiet: (refused) => isAskedFor && isAboutSignatures(refused) },
    (source) => planResult({ ...wish, entry: currentEntry(record, t) }, source),
    t,
  );
  if (!planned.ok) return planned;
  notice(
    t("{criterion} of {id}: {result}", {
      criterion: wish.criterion,
      id: entry.id,
      result: resultTitle(wish.result, t),
    }),
  );
  return { ok: true, files: planned.files.map(({ path }) => path) };
}

/** Signatures that somebody gave are not made void unasked. */
async function confirmVoid({ reasons }: Refused, t: CommandContext["t"]): Promise<boolean> {
  const anyway = t("Record it anyway");
  const message = reasons.map((reason) => reason.message).join("\n");
  return (await window.showWarningMessage(message, { modal: true }, anyway)) === anyway;
}
