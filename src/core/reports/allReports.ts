import { acceptanceKind } from "./acceptance/acceptanceKind.ts";
import { changesReport } from "./changes/changesReport.ts";
import { communicationReport } from "./communication/communicationReport.ts";
import { lessonsReport } from "./lessons/lessonsReport.ts";
import type { ReportKind, ReportName } from "./report.ts";
import { requirementsReport } from "./requirements/requirementsReport.ts";
import { risksReport } from "./risks/risksReport.ts";
import { statusReport } from "./status/statusReport.ts";
import { summaryReport } from "./summary/summaryReport.ts";

/** Every report by its name, in the order in which they are offered. */
export const allReports: Readonly<Record<ReportName, ReportKind>> = {
  status: statusReport,
  requirements: requirementsReport,
  changes: changesReport,
  risks: risksReport,
  communication: communicationReport,
  acceptance: acceptanceKind,
  summary: summaryReport,
  lessons: lessonsReport,
};
