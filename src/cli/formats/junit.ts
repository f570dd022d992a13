import type { Problem } from "../../core/model/problem.ts";
import { countSeverities, type Format, type ProjectReport, pathOf } from "./report.ts";

/** A test suite for each project and a test case for each file; only errors fail, the rest is output. */
export const junitFormat: Format = (reports) => {
  const { error } = countSeverities(reports);
  const tests = reports.reduce((total, report) => total + report.files, 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="assent" tests="${tests}" failures="${error}">
${reports.map(suite).join("")}</testsuites>
`;
};

function suite(report: ProjectReport): string {
  const byFile = new Map<string, Problem[]>();
  for (const problem of report.problems) {
    const group = byFile.get(problem.file);
    if (group) group.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const { error } = countSeverities([report]);
  const cases = [...byFile].map(([file, problems]) => testCase(pathOf(report, file), problems)).join("");
  const clean = report.files - byFile.size;
  const rest = clean > 0 ? `    <testcase classname="assent" name="${clean} files without problems"/>\n` : "";
  const tests = byFile.size + (clean > 0 ? 1 : 0);
  return `  <testsuite name="${escapeXml(report.name || report.folder || ".")}" tests="${tests}" failures="${error}">\n${cases}${rest}  </testsuite>\n`;
}

function testCase(file: string, problems: readonly Problem[]): string {
  const failures = problems
    .filter(({ severity }) => severity === "error")
    .map(failure)
    .join("");
  const others = problems.filter(({ severity }) => severity !== "error");
  const output =
    others.length > 0 ? `      <system-out>${escapeXml(others.map(line).join("\n"))}</system-out>\n` : "";
  return `    <testcase classname="assent" name="${escapeXml(file)}" file="${escapeXml(file)}">\n${failures}${output}    </testcase>\n`;
}

function failure(problem: Problem): string {
  return `      <failure type="${escapeXml(problem.code)}" message="${escapeXml(problem.message)}">${escapeXml(line(problem))}</failure>\n`;
}

function line({ code, severity, message, file, range: { start } }: Problem): string {
  return `${file}:${start.line + 1}:${start.character + 1} ${severity} ${message} (${code})`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters have no form in XML 1.0: they become a question mark. */
function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => entities[character] ?? character)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "?")
  );
}
