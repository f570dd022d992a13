import assert from "node:assert/strict";
import { charterWithGoal } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

/** The lines of the record, as the file has them below a comment and `assent show` prints them. */
const requirement = [
  "id: REQ-001",
  "title: 登录",
  "status: captured",
  "priority: must",
  "goal: GOAL-1",
  "owner: SH-001",
  "dependsOn: [REQ-404]",
  "history: []",
  "",
];

const project = {
  "assent.yaml": "assent: 1\nname: Portal\nteam: [SH-001]\n",
  "charter.yaml": charterWithGoal,
  "stakeholders.yaml": "- {id: SH-001, title: 李伟, status: identified, history: []}\n",
  "requirements/REQ-001.yaml": ["# comment", ...requirement].join("\n"),
  "issues.yaml": "- {id: ISS-001, title: Slow, status: open, owner: SH-001, links: [REQ-001], history: []}\n",
};

function codesAndRanges(problems: readonly { code: string; range: unknown }[]): unknown {
  return problems.map(({ code, range }) => ({ code, range }));
}

describe("assent show", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), project));
  const assent = (...argv: string[]) => runCli(folder(), ["show", ...argv]);

  it("shows the record, what it names, who names it and its problems", async () => {
    const { status, out, err } = await assent("REQ-001");
    assert.deepEqual([status, err], [0, ""]);
    assert.equal(
      out,
      [
        "REQ-001  Requirement  requirements/REQ-001.yaml",
        "",
        ...requirement,
        "Refers to",
        "  GOAL-1   Portal",
        "  REQ-404",
        "  SH-001   李伟",
        "",
        "Referred to by",
        "  ISS-001  Slow  links.0",
        "",
        "Problems",
        "  requirements/REQ-001.yaml:2  info   “REQ-001” has no acceptance criterion: say how it will be verified.  trace/no-criterion",
        "  requirements/REQ-001.yaml:8  error  There is no record “REQ-404”: correct the id, or create the record.  ref/unknown",
        "",
      ].join("\n"),
    );
  });

  it("names the file of what has no id, such as the project's settings", async () => {
    assert.match((await assent("SH-001")).out, /^ {2}assent\.yaml +team\.0$/m);
  });

  it("shows the charter for the id of a goal", async () => {
    assert.match((await assent("GOAL-1")).out, /^CHARTER {2}Charter {2}charter\.yaml\n/);
  });

  it("shows every record that has the id", async () => {
    writeTree(folder(), { "issues.yaml": "- {id: REQ-001, title: Twin, status: open, history: []}\n" });
    const { out } = await assent("REQ-001");
    assert.match(out, /^REQ-001 {2}Issue/);
    assert.match(out, /\n\nREQ-001 {2}Requirement/);
  });

  it("speaks Chinese, down to the severities", async () => {
    const { out } = await assent("REQ-001", "--lang", "zh-CN");
    const words = out.slice(out.indexOf("history: []")).match(/^\S.*$|\b(?:error|info|warning|hint)\b/gm);
    assert.deepEqual(
      words?.filter((word) => !/\p{Script=Han}/u.test(word)),
      ["history: []"],
    );
  });

  it("prints JSON in a versioned shape", async () => {
    const { status, out } = await assent("REQ-001", "--format", "json");
    assert.equal(status, 0);
    const { version, records } = JSON.parse(out);
    assert.equal(version, 1);
    assert.equal(records.length, 1);
    const { problems, ...record } = records[0];
    assert.deepEqual(record, {
      kind: "requirement",
      id: "REQ-001",
      file: "requirements/REQ-001.yaml",
      value: {
        ...{ id: "REQ-001", title: "登录", status: "captured", priority: "must", goal: "GOAL-1" },
        ...{ owner: "SH-001", dependsOn: ["REQ-404"], history: [] },
      },
      names: [
        { id: "GOAL-1", pointer: ["goal"] },
        { id: "REQ-404", pointer: ["dependsOn", 0] },
        { id: "SH-001", pointer: ["owner"] },
      ],
      namedBy: [{ id: "ISS-001", pointer: ["links", 0] }],
    });
    const { problems: all } = JSON.parse((await runCli(folder(), ["check", "--format", "json"])).out);
    assert.deepEqual(
      codesAndRanges(problems),
      codesAndRanges(all.filter(({ record }: { record?: string }) => record === "REQ-001")),
    );
  });

  it("says that there is no such record, with status 2", async () => {
    for (const id of ["REQ-002", "requirement", "constructor", ""]) {
      const { status, out, err } = await assent(id, "--format", "json");
      assert.deepEqual([status, out, err], [2, "", `assent: There is no record “${id}”.\n`]);
    }
  });
});
