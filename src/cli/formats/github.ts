import type { Problem } from "../../core/model/problem.ts";
import { type Format, pathOf } from "./report.ts";

const commands = { error: "error", warning: "warning", info: "notice", hint: "notice" } as const;

/** GitHub's workflow commands: a line for each problem, shown as an annotation on the pull request. */
export const githubFormat: Format = (reports) =>
  reports
    .flatMap((report) => report.problems.map((problem) => annotate(problem, pathOf(report, problem.file))))
    .join("");

function annotate({ severity, message, code, range: { start, end } }: Problem, file: string): string {
  const lines = `line=${start.line + 1},endLine=${end.line + 1}`;
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : "";
  return `::${commands[severity]} file=${escapeProperty(file)},${lines}${columns},title=${escapeProperty(code)}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
