import assert from "node:assert/strict";
import path from "node:path";
import { junitFormat } from "../../src/cli/formats/junit.ts";
import type { Format, ProjectReport } from "../../src/cli/formats/report.ts";
import { sarifFormat } from "../../src/cli/formats/sarif.ts";
import { translatorFor } from "../../src/cli/translator.ts";
import type { Problem } from "../../src/core/model/problem.ts";
import { problemCodes } from "../../src/core/model/problemCodes.ts";
import { createTranslator } from "../../src/core/model/translate.ts";
import { cleanProject, oddPath, troubledProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { assertSarif } from "./support/sarifRules.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";
import { all, parseXml } from "./support/xml.ts";

const hostileMessage =
  'There is no record “SH-1\n::error::100%,\r<&]]>"\u001b[31m”: correct the id, or create the record.';

interface JsonReport {
  readonly version: number;
  readonly problems: readonly (Problem & { readonly project?: string })[];
  readonly counts: Readonly<Record<string, number>>;
}

const folder = temporaryFolder;

/** The report of a check in a format, for the troubled project or for another. */
async function report(at: string, format: string, files = troubledProject): Promise<string> {
  writeTree(at, files);
  const { out, err } = await runCli(at, ["check", "--format", format]);
  assert.equal(err, "");
  return out;
}

/** What a format makes of problems that no small project has. */
function formatted(format: Format, problems: readonly Problem[], files = 1): string {
  const reports: readonly ProjectReport[] = [{ folder: "", name: "Large", files, problems }];
  return format(reports, {
    ...{ cwd: "/", env: {}, t: createTranslator(), lang: "en", colour: false },
    translatorFor,
    ...{ now: new Date(0), today: () => "1970-01-01", out: () => {}, err: () => {} },
  });
}

const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function problem(severity: Problem["severity"], message = "Same", file = "risks.yaml"): Problem {
  const span = { start: 0, end: 0 };
  return { code: "ref/unknown", severity, message, file, range: place, span, pointer: [], related: [] };
}

/** Every problem of every project, put below a folder. */
function below(name: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));
}

describe("the JSON format", () => {
  const at = folder();

  it("has the versioned shape that is documented", async () => {
    const log = JSON.parse(await report(at(), "json")) as JsonReport;
    assert.deepEqual(Object.keys(log), ["version", "problems", "counts"]);
    assert.equal(log.version, 1);
    assert.deepEqual(log.counts, { error: 5, warning: 1, info: 3, hint: 1 });
    for (const found of log.problems) {
      const { related, ...rest } = found as Partial<Problem>;
      assert.deepEqual(Object.keys(rest), ["code", "severity", "message", "file", "range", "record"]);
      assert.ok(Object.hasOwn(problemCodes, found.code));
      assert.deepEqual(Object.keys(found.range), ["start", "end"]);
      assert.deepEqual(Object.keys(found.range.start), ["line", "character"]);
      assert.deepEqual(Object.keys(found.range.end), ["line", "character"]);
      for (const other of related ?? []) assert.deepEqual(Object.keys(other), ["message", "file", "range"]);
    }
    for (const [severity, count] of Object.entries(log.counts)) {
      assert.equal(log.problems.filter((found) => found.severity === severity).length, count);
    }
  });

  it("counts lines and UTF-16 columns from 0 and leaves texts as they are", async () => {
    const { problems } = JSON.parse(await report(at(), "json")) as JsonReport;
    assert.deepEqual(
      problems.find(({ code }) => code === "ref/unknown"),
      {
        code: "ref/unknown",
        severity: "error",
        message: hostileMessage,
        file: oddPath,
        range: { start: { line: 4, character: 7 }, end: { line: 4, character: 48 } },
        record: "REQ-001",
      },
    );
  });

  it("tells where else a problem is", async () => {
    const { problems } = JSON.parse(await report(at(), "json")) as JsonReport;
    const twice = problems.filter(({ code }) => code === "id/duplicate");
    assert.deepEqual(
      twice.map(({ file, related }) => [file, related.map((other) => other.file)]),
      [
        ["requirements/REQ-002.yaml", ["requirements/more/again.yaml"]],
        ["requirements/more/again.yaml", ["requirements/REQ-002.yaml"]],
      ],
    );
  });

  it("names files relative to their project, and the project where there are several", async () => {
    writeTree(at(), { ...below("甲", troubledProject), ...below("b", cleanProject) });
    const several = JSON.parse((await runCli(at(), ["check", "--format", "json"])).out) as JsonReport;
    assert.equal(several.problems.length, 10);
    assert.ok(several.problems.every(({ project }) => project === "甲"));
    const one = await runCli(at(), ["check", "甲", "--format", "json"]);
    assert.deepEqual(
      (JSON.parse(one.out) as JsonReport).problems.map(({ file }) => file),
      several.problems.map(({ file }) => file),
    );
    assert.ok(several.problems.some(({ file }) => file === oddPath));
  });

  it("is whole where there are no problems", async () => {
    const log: unknown = JSON.parse(await report(at(), "json", cleanProject));
    assert.deepEqual(log, { version: 1, problems: [], counts: { error: 0, warning: 0, info: 0, hint: 0 } });
  });
});

describe("the SARIF format", () => {
  const at = folder();

  interface Log {
    readonly runs: readonly {
      readonly results: readonly {
        readonly ruleId: string;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly SarifLocation[];
        readonly relatedLocations?: readonly SarifLocation[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
      readonly invocations?: readonly {
        readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
      }[];
    }[];
  }

  interface SarifLocation {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: unknown;
    };
  }

  const resultsOf = (text: string) => (JSON.parse(text) as Log).runs[0]?.results ?? [];

  it("keeps the rules of SARIF 2.1.0 and of GitHub, with problems and without", async () => {
    assertSarif(await report(at(), "sarif"));
    assertSarif(await report(path.join(at(), "clean"), "sarif", cleanProject));
  });

  it("keeps them in Chinese too", async () => {
    writeTree(at(), troubledProject);
    assertSarif((await runCli(at(), ["check", "--format", "sarif", "--lang", "zh-CN"])).out);
  });

  it("has a result for each problem, with its level, its message and its place", async () => {
    const results = resultsOf(await report(at(), "sarif"));
    const levels = results.map(({ level }) => level).sort();
    assert.deepEqual(
      levels,
      [..."eeeeennnnw"].map((l) => ({ e: "error", n: "note", w: "warning" })[l]),
    );
    const unknown = results.find(({ ruleId }) => ruleId === "ref/unknown");
    assert.equal(unknown?.message.text, hostileMessage);
    const { artifactLocation, region } = unknown.locations[0]?.physicalLocation ?? {};
    assert.equal(decodeURIComponent(artifactLocation?.uri ?? ""), oddPath);
    assert.equal(
      artifactLocation?.uri,
      "requirements/%E9%9C%80%E6%B1%82%20%E4%B8%80%2C%20100%25%3A%20%E7%BB%88.yaml",
    );
    assert.deepEqual(region, { startLine: 5, startColumn: 8, endLine: 5, endColumn: 49 });
  });

  it("tells where else a problem is", async () => {
    const twice = resultsOf(await report(at(), "sarif")).filter(({ ruleId }) => ruleId === "id/duplicate");
    assert.deepEqual(
      twice.map(({ relatedLocations }) =>
        relatedLocations?.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
      ),
      [["requirements/more/again.yaml"], ["requirements/REQ-002.yaml"]],
    );
  });

  it("names files as seen from where it runs, so that two projects are told apart", async () => {
    writeTree(at(), { ...below("a", troubledProject), ...below("b", troubledProject) });
    const { out } = await runCli(at(), ["check", "--format", "sarif"]);
    assertSarif(out);
    const uris = resultsOf(out).map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? "",
    );
    assert.equal(uris.filter((uri) => uri.startsWith("a/")).length, 10);
    assert.equal(uris.filter((uri) => uri.startsWith("b/")).length, 10);
  });

  it("tells two problems apart that say the same of the same file", () => {
    const text = formatted(sarifFormat, [problem("error"), problem("error")]);
    assertSarif(text);
    assert.equal(resultsOf(text).length, 2);
  });

  it("gives a problem the same fingerprint wherever in the file it stands", async () => {
    const fingerprint = async () =>
      resultsOf(await report(at(), "sarif", troubledProject)).find(({ ruleId }) => ruleId === "risk/no-owner")
        ?.partialFingerprints;
    const first = await fingerprint();
    const moved = { ...troubledProject, "risks.yaml": `# One more line\n${troubledProject["risks.yaml"]}` };
    const second = resultsOf(await report(at(), "sarif", moved)).find(
      ({ ruleId }) => ruleId === "risk/no-owner",
    );
    assert.deepEqual(second?.partialFingerprints, first);
  });

  it("holds no more results than GitHub takes, the gravest of them, and says so", () => {
    const problems = Array.from({ length: 26_000 }, (_, index) =>
      problem(index < 25_990 ? "info" : "error", `Number ${index}`),
    );
    const text = formatted(sarifFormat, problems);
    assertSarif(text);
    const results = resultsOf(text);
    assert.equal(results.length, 25_000);
    assert.equal(results.filter(({ level }) => level === "error").length, 10);
    const [invocation] = (JSON.parse(text) as Log).runs[0]?.invocations ?? [];
    assert.match(invocation?.toolExecutionNotifications[0]?.message.text ?? "", /25000 .* 26000/);
  });

  it("holds no more related places than GitHub takes", () => {
    const related = Array.from({ length: 1500 }, () => ({ message: "Here", file: "a.yaml", range: place }));
    assertSarif(formatted(sarifFormat, [{ ...problem("error"), related }]));
  });
});

describe("the JUnit format", () => {
  const at = folder();

  /** Asserts that every sum is what can be counted, and that no test fails twice. */
  function assertCounts(text: string): void {
    const root = parseXml(text);
    assert.equal(root.name, "testsuites");
    for (const element of [root, ...all(root, "testsuite")]) {
      const cases = all(element, "testcase");
      const failing = cases.filter(({ children }) => children.some(({ name }) => name === "failure"));
      assert.equal(Number(element.attributes.tests), cases.length);
      assert.equal(Number(element.attributes.failures), failing.length);
    }
    for (const { attributes, children } of all(root, "testcase")) {
      assert.ok(attributes.name && attributes.classname);
      assert.ok(children.filter(({ name }) => name === "failure").length <= 1, attributes.name);
      assert.ok(children.every(({ name }) => name === "failure" || name === "system-out"));
    }
  }

  it("is well-formed, and its sums agree, with problems and without", async () => {
    assertCounts(await report(at(), "junit"));
    assertCounts(await report(path.join(at(), "clean"), "junit", cleanProject));
  });

  it("is well-formed for several projects, in Chinese", async () => {
    writeTree(at(), { ...below("甲 & <乙>", troubledProject), ...below("b", cleanProject) });
    const { out } = await runCli(at(), ["check", "--format", "junit", "--lang", "zh-CN"]);
    assertCounts(out);
    assert.equal(all(parseXml(out), "testsuite").length, 2);
  });

  it("fails a file for its errors and prints the rest", async () => {
    const root = parseXml(await report(at(), "junit"));
    const byName = new Map(all(root, "testcase").map((element) => [element.attributes.name, element]));
    const odd = byName.get(oddPath);
    assert.deepEqual(
      odd?.children.map(({ name, attributes }) => [name, attributes.type]),
      [["failure", "schema/enum"]],
    );
    const failure = odd?.children[0];
    assert.equal(failure?.attributes.message, "“priority” must be one of: must, should, could, wont.");
    const lines = failure?.text.split("\n") ?? [];
    assert.ok(lines[0]?.startsWith(`${oddPath}:4:11 error `), failure?.text);
    assert.ok(failure?.text.includes("::error::100%,"), failure?.text);
    assert.ok(failure?.text.includes("(schema/pattern)"), "every error is named");
    const risks = byName.get("risks.yaml");
    assert.deepEqual(
      risks?.children.map(({ name }) => name),
      ["system-out"],
    );
    assert.match(risks?.children[0]?.text ?? "", /risk\/no-owner[\s\S]*risk\/unassessed/);
    assert.equal(all(root, "testsuite")[0]?.attributes.name, 'Portal <&> "one"');
  });

  it("keeps line breaks in a message and replaces only what XML can't hold", () => {
    const message = "one\ntwo\tthree\r<&>\"'\u0000\u001b\ufffe]]>\ud800😀";
    const text = formatted(junitFormat, [problem("error", message)]);
    assertCounts(text);
    const [failure] = all(parseXml(text), "failure");
    assert.equal(failure?.attributes.message, "one\ntwo\tthree\r<&>\"'???]]>?😀");
  });

  it("counts the files without problems", async () => {
    const root = parseXml(await report(at(), "junit"));
    const names = all(root, "testcase").map(({ attributes }) => attributes.name);
    assert.ok(names.includes("2 files without problems"), names.join());
    assert.equal(names.length, 5);
  });
});

describe("the GitHub format", () => {
  const at = folder();

  it("has one line for each problem, with its level, its place, its code and its message", async () => {
    const lines = (await report(at(), "github")).split("\n");
    assert.equal(lines.pop(), "");
    assert.equal(lines.length, 10);
    const line =
      /^::(error|warning|notice) file=([^,:\r\n]+),line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?,title=([^,:\r\n]+)::([^\r\n]+)$/;
    for (const each of lines) assert.match(each, line);
    assert.deepEqual(
      lines
        .map((each) => line.exec(each)?.[1])
        .filter((level, index, every) => every.indexOf(level) === index),
      ["error", "notice", "warning"],
    );
  });

  it("escapes what would end a property or a message, so that no text can give a command", async () => {
    const lines = (await report(at(), "github")).split("\n");
    const unknown = lines.filter((line) => line.includes("title=ref/unknown"));
    assert.deepEqual(unknown, [
      "::error file=requirements/需求 一%2C 100%25%3A 终.yaml,line=5,endLine=5,col=8,endColumn=49,title=ref/unknown" +
        '::There is no record “SH-1%0A::error::100%25,%0D<&]]>"\u001b[31m”: correct the id, or create the record.',
    ]);
    assert.ok(lines.every((line) => line === "" || line.startsWith("::")));
  });

  it("prints nothing where there are no problems", async () => {
    assert.equal(await report(at(), "github", cleanProject), "");
  });
});
