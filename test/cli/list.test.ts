import assert from "node:assert/strict";
import { displayWidth } from "../../src/cli/table.ts";
import { kindTable } from "../../src/generated/kinds.ts";
import { cleanProject } from "./support/projects.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const project = {
  ...cleanProject,
  "requirements/登录.yaml": "- {id: REQ-001, title: 登录, status: captured, history: []}\n",
  "requirements/b.yaml": [
    "- {id: REQ-002, title: Sign in with SSO, status: implementing, history: []}",
    "- {id: REQ-0003, title: 导出 PDF 报表, status: captured, history: []}",
    "- {title: No id, history: 1}",
    "",
  ].join("\n"),
};

describe("assent list", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), project));
  const assent = (...argv: string[]) => runCli(folder(), ["list", ...argv]);

  it("lists every record below the title of its kind", async () => {
    const { status, out, err } = await assent();
    assert.deepEqual([status, err], [0, ""]);
    assert.equal(
      out,
      [
        "Charter (1)",
        "  CHARTER  initiating  Portal  charter.yaml",
        "",
        "Requirement (4)",
        "  REQ-002   implementing  Sign in with SSO  requirements/b.yaml",
        "  REQ-0003  captured      导出 PDF 报表     requirements/b.yaml",
        "                          No id             requirements/b.yaml",
        "  REQ-001   captured      登录              requirements/登录.yaml",
        "",
        "Lesson (1)",
        "  LES-001  captured  Ask early  lessons.yaml",
        "",
        "",
      ].join("\n"),
    );
  });

  it("lists one kind, and records in one state", async () => {
    assert.match((await assent("lesson")).out, /^Lesson \(1\)\n {2}LES-001 [^\n]+\n\n$/);
    const { out } = await assent("requirement", "--status", "captured");
    assert.deepEqual(
      [...out.matchAll(/REQ-\d+/g)].map(([id]) => id),
      ["REQ-0003", "REQ-001"],
    );
  });

  it("prints nothing when there is nothing to list, and is fine with that", async () => {
    assert.deepEqual(await assent("risk"), { status: 0, out: "", err: "" });
    assert.deepEqual(await assent("--status", "nowhere"), { status: 0, out: "", err: "" });
  });

  it("names the kinds in Chinese", async () => {
    const { out } = await assent("requirement", "--lang", "zh-CN");
    assert.ok(out.startsWith(`${kindTable.requirement.title["zh-CN"]} (4)\n`), out);
  });

  it("prints JSON in a versioned shape", async () => {
    const { status, out } = await assent("requirement", "--status", "captured", "--format", "json");
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out), {
      version: 1,
      records: [
        ...[["REQ-0003", "导出 PDF 报表", "requirements/b.yaml"]],
        ...[["REQ-001", "登录", "requirements/登录.yaml"]],
      ].map(([id, title, file]) => ({ kind: "requirement", id, status: "captured", title, file })),
    });
  });

  it("prints an empty list of JSON when there is nothing", async () => {
    assert.deepEqual(JSON.parse((await assent("risk", "--format", "json")).out), { version: 1, records: [] });
  });
});

describe("the width of a text in a terminal", () => {
  const widths: Readonly<Record<string, number>> = {
    "": 0,
    "plain, 100 %": 12,
    登录: 4,
    "ＡＢ，。": 8,
    "한글 かな": 9,
    𠮷野: 4,
    "😀": 2,
    "é e\u0301": 3,
    "\u001b[31mred\u001b[39m": 3,
    "a\u200bb": 2,
    "©™": 2,
    ｶﾅ: 2,
    "“”…—": 4,
  };
  for (const [text, width] of Object.entries(widths)) {
    it(`of ${JSON.stringify(text)} is ${width}`, () => assert.equal(displayWidth(text), width));
  }
});
