import type { Uri } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import { acceptanceReport } from "../../../core/reports/acceptance/acceptanceReport.ts";
import type { AcceptanceReport } from "../../../core/reports/acceptance/report.ts";
import { currentEntry } from "../../livingRecord.ts";
import { projectTranslator } from "../../projectTranslator.ts";
import type { RecordOfKind } from "../pickAmong.ts";

/** The report of an acceptance as it is now, in the language of its project. */
export async function drawReport(
  picked: RecordOfKind<"acceptance">,
  extension: Uri,
  t: Translate,
): Promise<{ readonly report: AcceptanceReport; readonly own: Translate }> {
  const { session } = picked;
  await session.idle();
  const entry = currentEntry(picked, t);
  const own = await projectTranslator(session.service.project.settings.locale, extension, t);
  return { report: acceptanceReport(entry, { ...session.service.factsAt(new Date()), t: own }), own };
}
