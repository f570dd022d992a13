import { drawReport } from "./acceptance/drawReport.ts";
import { reportCandidates } from "./acceptance/reportCandidates.ts";
import { showReport } from "./acceptance/reportPanels.ts";
import { pickAmong } from "./pickAmong.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** What the report says in short. */
export interface OpenedReport {
  readonly id: string;
  /** Whether nothing in it is broken or void. */
  readonly sound: boolean;
}

/** Shows what a client keeps of an acceptance, in the language of the project. Undefined when cancelled. */
export async function openAcceptanceReport(
  context: CommandContext,
  given: Given,
): Promise<OpenedReport | undefined> {
  const picked = await pickAmong(context, given, reportCandidates(context));
  if (!picked) return undefined;
  const { report, own } = await drawReport(picked, context.extension, context.t);
  showReport(picked, report, own);
  return { id: report.id, sound: report.sound };
}
