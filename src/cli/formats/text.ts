import type { Problem } from "../../core/model/problem.ts";
import type { Surroundings } from "../command.ts";
import { paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { severityName } from "../severityName.ts";
import { type Counts, countSeverities, type Format, type ProjectReport, pathOf } from "./report.ts";

const colours = { error: "red", warning: "yellow", info: "blue", hint: "grey" } as const;

/** For people: a heading for each file, a line for each problem, and the sums. */
export const textFormat: Format = (reports, around) => {
  const counts = countSeverities(reports);
  return [
    ...reports.flatMap((report) => describeReport(report, reports.length > 1, around)),
    sums(reports, counts, around),
  ]
    .join("\n")
    .concat("\n");
};

function describeReport(report: ProjectReport, several: boolean, around: Surroundings): string[] {
  const style = paint(around.colour);
  const lines: string[] = several ? [headingOf(report, around), ""] : [];
  const places = report.problems.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
  const width = Math.max(0, ...places.map((place) => place.length));
  let file = "";
  for (const [index, problem] of report.problems.entries()) {
    if (problem.file !== file) {
      if (file) lines.push("");
      file = problem.file;
      lines.push(style.underline(printable(pathOf(report, file))));
    }
    lines.push(describeProblem(problem, (places[index] ?? "").padStart(width), around));
  }
  return report.problems.length > 0 ? [...lines, ""] : lines;
}

/** Its name, and its folder, by which alone projects of one name are told apart. */
function headingOf({ name, folder }: ProjectReport, { colour }: Surroundings): string {
  const style = paint(colour);
  const place = printable(folder || ".");
  return name ? `${style.bold(printable(name))}  ${style.grey(place)}` : style.bold(place);
}

function describeProblem(
  { severity, message, code }: Problem,
  place: string,
  { colour, t }: Surroundings,
): string {
  const style = paint(colour);
  const label = style[colours[severity]](severityName(severity, t));
  return `  ${style.grey(place)}  ${label}  ${printable(message)}  ${style.grey(code)}`;
}

function sums(reports: readonly ProjectReport[], counts: Counts, { colour, t }: Surroundings): string {
  const style = paint(colour);
  const files = reports.reduce((total, report) => total + report.files, 0);
  const checked = t("{files} files checked", { files });
  if (counts.error + counts.warning + counts.info + counts.hint === 0) {
    return style.green(t("No problems: {checked}.", { checked }));
  }
  const found = t("Errors: {error}, warnings: {warning}, notes: {info}", {
    error: counts.error,
    warning: counts.warning,
    info: counts.info + counts.hint,
  });
  return style[counts.error > 0 ? "red" : "yellow"](t("{found}; {checked}.", { found, checked }));
}
