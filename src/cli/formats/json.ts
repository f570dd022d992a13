import type { Problem } from "../../core/model/problem.ts";
import { countSeverities, type Format } from "./report.ts";

/** Version 1: `file` is relative to the project's folder; lines and columns are 0-based, in UTF-16 units. */
export const jsonFormat: Format = (reports) => {
  const problems = reports.flatMap((report) =>
    report.problems.map((problem) =>
      reports.length > 1 ? { project: report.folder, ...toJson(problem) } : toJson(problem),
    ),
  );
  return `${JSON.stringify({ version: 1, problems, counts: countSeverities(reports) }, null, 2)}\n`;
};

function toJson({ code, severity, message, file, range, record, related }: Problem): Record<string, unknown> {
  return {
    code,
    severity,
    message,
    file,
    range,
    ...(record ? { record } : {}),
    ...(related.length > 0 ? { related } : {}),
  };
}
