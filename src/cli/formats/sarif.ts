import type { Problem, Range } from "../../core/model/problem.ts";
import { type ProblemCode, problemCodes } from "../../core/model/problemCodes.ts";
import { digest } from "../../core/workflow/digest.ts";
import { version } from "../version.ts";
import { type Format, type ProjectReport, pathOf } from "./report.ts";

const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const;

/** SARIF 2.1.0 as GitHub's code scanning takes it. */
export const sarifFormat: Format = (reports) => {
  const codes = Object.keys(problemCodes) as ProblemCode[];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Assent",
            informationUri: "https://assent.example",
            version,
            semanticVersion: version,
            rules: codes.map(toRule),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder in which the check ran." } } },
        results: reports.flatMap((report) =>
          report.problems.map((problem) => toResult(report, problem, codes)),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function toRule(code: ProblemCode): Record<string, unknown> {
  const [family = "", name = ""] = code.split("/");
  const words = name.replaceAll("-", " ");
  return {
    id: code,
    name: `${family}-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${family}: ${words}` },
    properties: { tags: [family] },
  };
}

function toResult(
  report: ProjectReport,
  problem: Problem,
  codes: readonly ProblemCode[],
): Record<string, unknown> {
  const { code, severity, message, file, range, related, record } = problem;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(pathOf(report, file), range) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, id) => ({
            id,
            message: { text: other.message },
            physicalLocation: physical(pathOf(report, other.file), other.range),
          })),
        }
      : {}),
    partialFingerprints: { "assentFinding/v1": digest([code, file, record ?? null, message]) },
  };
}

/** SARIF counts lines and columns from 1. */
function physical(file: string, { start, end }: Range): Record<string, unknown> {
  return {
    artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
}
