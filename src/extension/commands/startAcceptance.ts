import type { NewRecord } from "../../core/act/newRecord.ts";
import { type AcceptanceWish, planAcceptance } from "../../core/act/planAcceptance.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import { showRecord } from "../showRecord.ts";
import { askSession } from "./acceptance/askSession.ts";
import { carryOutPlan, type Plan, type Refused } from "./carryOutPlan.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/** What became of it: the id of the acceptance, or why there is none. */
export type StartOutcome =
  | { readonly ok: true; readonly id: string; readonly files: readonly string[] }
  | Refused;

type Made = Extract<NewRecord, { ok: true }>;

/**
 * Writes an acceptance and opens it. Asks for whatever is not given (`title`, `deliverables`, `requirements`,
 * `signatories`). Undefined when cancelled.
 */
export async function startAcceptance(
  context: CommandContext,
  given: Given,
): Promise<StartOutcome | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  const wish = await askSession(session, given, t);
  if (!wish) return undefined;
  const planned = await carryOutPlan(
    { session, title: t("Start an acceptance"), record: "" },
    (source) => planFor(wish, source),
    t,
  );
  if (!planned.ok) return planned;
  const { id, files, pointer } = planned;
  await showRecord(session, files[0]?.path ?? "", [...pointer, "title"]);
  return { ok: true, id, files: files.map(({ path }) => path) };
}

function planFor(wish: AcceptanceWish, source: FactsSource): (Plan & Omit<Made, "file">) | Refused {
  const made = planAcceptance(wish, source);
  if (made.ok) return { ...made, files: [made.file] };
  return { ok: false, reasons: made.messages.map((message) => ({ code: "invalid", message, records: [] })) };
}
