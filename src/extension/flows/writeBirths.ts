import type { PlannedBirths } from "../../core/act/flows/planBirths.ts";
import type { Translate } from "../../core/model/translate.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import { carryOutPlan, type Refused } from "../commands/carryOutPlan.ts";
import { notice } from "../commands/notice.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showRecord } from "../showRecord.ts";
import type { Drafts } from "./drafts.ts";

/** What became of a flow: the ids of the new records and the files, or why there are none. */
export type FlowOutcome =
  | { readonly ok: true; readonly ids: readonly string[]; readonly files: readonly string[] }
  | Refused;

/**
 * Writes what a flow has found out in one step that can be undone, shows the first record of it, and forgets the draft;
 * a refusal is shown, and the draft stays. @param show the record that is shown; the first new one where it is absent
 */
export async function writeBirths(
  {
    session,
    title,
    drafts,
    show,
  }: {
    readonly session: ProjectSession;
    readonly title: string;
    readonly drafts: Drafts;
    readonly show?: string | undefined;
  },
  plan: (source: FactsSource) => PlannedBirths,
  t: Translate,
): Promise<FlowOutcome> {
  const planned = await carryOutPlan({ session, title, record: "" }, plan, t);
  if (!planned.ok) return planned;
  await drafts.keep(undefined);
  const { ids, files } = planned;
  const shown = show ?? ids[0];
  const entry = shown === undefined ? undefined : session.service.project.find(shown)[0]?.entry;
  if (entry) await showRecord(session, entry.file, [...entry.base, "title"]);
  if (ids.length > 1) notice(t("Written: {ids}", { ids: ids.join(", ") }));
  return { ok: true, ids, files: files.map(({ path }) => path) };
}
