import type { Problem, Range } from "../../core/model/problem.ts";
import { type ProblemCode, problemCodes } from "../../core/model/problemCodes.ts";
import type { Translate } from "../../core/model/translate.ts";
import { digest } from "../../core/workflow/digest.ts";
import { version } from "../version.ts";
import { type Format, type ProjectReport, pathOf } from "./report.ts";

type Json = Readonly<Record<string, unknown>>;

const levels = { error: "error", warning: "warning", info: "note", hint: "note" } as const;
const gravity = Object.keys(levels);

// GitHub refuses a file that holds more.
const maxResults = 25_000;
const maxRelated = 999;

const codes = Object.keys(problemCodes) as ProblemCode[];

/** SARIF 2.1.0 as GitHub's code scanning takes it. */
export const sarifFormat: Format = (reports, { t }) => {
  const found = reports.flatMap((report) => report.problems.map((problem) => ({ report, problem })));
  const listed = found.length > maxResults ? gravest(found) : found;
  const occurrences = new Map<string, number>();
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
            rules: codes.map((code) => toRule(code, t)),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The folder in which the check ran." } } },
        ...(listed.length < found.length ? { invocations: [truncated(found.length, t)] } : {}),
        results: listed.map(({ report, problem }) => toResult(report, problem, occurrences)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function gravest<T extends { readonly problem: Problem }>(found: readonly T[]): readonly T[] {
  return found
    .toSorted((a, b) => gravity.indexOf(a.problem.severity) - gravity.indexOf(b.problem.severity))
    .slice(0, maxResults);
}

function truncated(count: number, t: Translate): Json {
  const text = t("Only {limit} of {count} problems are listed, the gravest: GitHub takes no more.", {
    limit: maxResults,
    count,
  });
  const notification = { level: "warning", message: { text } };
  return { executionSuccessful: true, toolExecutionNotifications: [notification] };
}

function toRule(code: ProblemCode, t: Translate): Json {
  const [family = "", name = ""] = code.split("/");
  const description = { text: `${family}: ${name.replaceAll("-", " ")}` };
  return {
    id: code,
    name: `${family}-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: description,
    fullDescription: description,
    help: { text: t("“checks” in assent.yaml says how much “{code}” weighs.", { code }) },
    properties: { tags: [family] },
  };
}

/** @param occurrences how often each fingerprint was given out: two problems may say the same of one file */
function toResult(report: ProjectReport, problem: Problem, occurrences: Map<string, number>): Json {
  const { code, severity, message, file, range, related, record } = problem;
  const uri = pathOf(report, file);
  const fingerprint = digest([code, uri, record ?? null, message]);
  const occurrence = (occurrences.get(fingerprint) ?? 0) + 1;
  occurrences.set(fingerprint, occurrence);
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physical(uri, range) }],
    ...(related.length > 0
      ? {
          relatedLocations: related.slice(0, maxRelated).map((other, id) => ({
            id,
            message: { text: other.message },
            physicalLocation: physical(pathOf(report, other.file), other.range),
          })),
        }
      : {}),
    partialFingerprints: { "assentFinding/v1": `${fingerprint}:${occurrence}` },
  };
}

/** SARIF counts lines and columns from 1. */
function physical(file: string, { start, end }: Range): Json {
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
