import type { Problem } from "../../core/model/problem.ts";
import type { Translate } from "../../core/model/translate.ts";
import { type Format, type ProjectReport, pathOf } from "./report.ts";

interface TestCase {
  readonly xml: string;
  readonly fails: boolean;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/**
 * A test suite for each project and a test case for each file with problems; one more for all the others. A
 * file fails once, for all of its errors, so that the sums add up; the rest is output.
 */
export const junitFormat: Format = (reports, { t }) => {
  const suites = reports.map((report) => toSuite(report, t));
  const sums = attributesOf(suites.flatMap(({ cases }) => cases));
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="assent" ${sums}>
${suites.map(print).join("")}</testsuites>
`;
};

function print({ name, cases }: Suite): string {
  const xml = cases.map((testCase) => testCase.xml).join("");
  return `  <testsuite name="${escapeXml(name)}" ${attributesOf(cases)}>\n${xml}  </testsuite>\n`;
}

function attributesOf(cases: readonly TestCase[]): string {
  return `tests="${cases.length}" failures="${cases.filter(({ fails }) => fails).length}"`;
}

function toSuite(report: ProjectReport, t: Translate): Suite {
  const byFile = new Map<string, Problem[]>();
  for (const problem of report.problems) {
    const group = byFile.get(problem.file);
    if (group) group.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  const cases = [...byFile].map(([file, problems]) => testCase(pathOf(report, file), problems));
  const clean = report.files - byFile.size;
  if (clean > 0) {
    const name = t("{count} files without problems", { count: clean });
    cases.push({ xml: `    <testcase classname="assent" name="${escapeXml(name)}"/>\n`, fails: false });
  }
  return { name: report.name || report.folder || ".", cases };
}

function testCase(file: string, problems: readonly Problem[]): TestCase {
  const errors = problems.filter(({ severity }) => severity === "error");
  const others = problems.filter(({ severity }) => severity !== "error");
  const output =
    others.length > 0 ? `      <system-out>${escapeXml(lines(file, others))}</system-out>\n` : "";
  const name = escapeXml(file);
  const xml = `    <testcase classname="assent" name="${name}" file="${name}">\n${failure(file, errors)}${output}    </testcase>\n`;
  return { xml, fails: errors.length > 0 };
}

function failure(file: string, errors: readonly Problem[]): string {
  const [first] = errors;
  if (!first) return "";
  const { code, message } = first;
  return `      <failure type="${escapeXml(code)}" message="${escapeXml(message)}">${escapeXml(lines(file, errors))}</failure>\n`;
}

function lines(file: string, problems: readonly Problem[]): string {
  return problems
    .map(
      ({ code, severity, message, range: { start } }) =>
        `${file}:${start.line + 1}:${start.character + 1} ${severity} ${message} (${code})`,
    )
    .join("\n");
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Line breaks and tabs survive in attributes too; what has no form in XML 1.0 becomes a question mark. */
function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"]/g, (character) => references[character] ?? character)
      .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
      .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, "?")
  );
}
