import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

const files = {
  ...livingProject,
  "requirements/REQ-003.yaml":
    "id: REQ-003\ntitle: Find\nstatus: captured\ndependsOn: [REQ-001]\nowner: SH-002\n",
  "deliverables.yaml": "- {id: DEL-001, title: Export, status: planned, requirements: [REQ-003]}\n",
  "milestones.yaml":
    "- {id: MS-001, title: Live, status: planned, due: 2026-09-01, deliverables: [DEL-001]}\n",
  "changes/CR-001.yaml": [
    "id: CR-001",
    "title: XML too   # asked for in June",
    "status: assessing",
    "targets: [REQ-001]",
    "impact:",
    "  scheduleDays: 4",
    "  cost: 3200",
    "  scope: One more format",
    "history: []",
    "",
  ].join("\n"),
};

const dependent = "REQ-003  Requirement  Find  captured  because it depends on REQ-001";

function codesOf(problems: readonly { readonly code: string; readonly message: string }[]): string[] {
  return problems.map(({ code, message }) => `${code} ${message}`);
}

describe("assent change impact", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), files));
  const assent = (...argv: string[]) => runCli(folder(), ["change", "impact", ...argv]);
  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");

  async function done(...argv: string[]): Promise<string> {
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, err], [0, ""]);
    return out;
  }

  async function misunderstood(message: RegExp, ...argv: string[]): Promise<void> {
    const before = readTree(folder());
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, out], [2, ""]);
    assert.match(err, message);
    assert.deepEqual(readTree(folder()), before);
  }

  it("prints a tree with reasons, and the figures", async () => {
    const out = await done("CR-001");
    const tree = [
      "CR-001  Change request  XML too  assessing",
      "",
      "What would change, and what that touches",
      "  REQ-001  Requirement  Export invoices  captured",
      `    ${dependent}`,
      "      DEL-001  Deliverable  Export  planned  because it carries REQ-003",
      "        MS-001  Milestone  Live  planned  because it is due with DEL-001",
      "",
      "What that rests on",
      "  REQ-001  Requirement  Export invoices  captured",
      "    GOAL-1  Goal  Faster  because REQ-001 serves it",
      "    SH-001  Stakeholder  李伟  identified  because REQ-001 was asked for by it",
      "",
      "People",
      "  SH-002  Ann Berg  owns 1 of these records",
      "",
      "Schedule",
    ];
    assert.equal(out.slice(0, tree.join("\n").length), tree.join("\n"));
    assert.match(out, /\n {2}MS-001 +Live +2026-09-01 → 2026-09-05\n/);
    assert.match(out, /\n {2}this change +3200\n/);
  });

  it("prints it in Chinese", async () => {
    const out = await done("CR-001", "--lang", "zh-CN");
    assert.match(out, /REQ-003 {2}需求 {2}Find {2}captured {2}原因：它依赖 REQ-001\n/);
  });

  it("looks no further than it is told", async () => {
    const out = await done("CR-001", "--depth", "1");
    assert.ok(out.includes(dependent) && !out.includes("DEL-001"), out);
  });

  it("can be asked of any record", async () => {
    const out = await done("REQ-001");
    assert.ok(out.includes(`\n    ${dependent}\n`), out);
    assert.match(await done("CHARTER"), /REQ-001 {2}Requirement/);
  });

  it("prints plain data as JSON", async () => {
    const impact = JSON.parse(await done("CR-001", "--format", "json"));
    const { version, subject, targets, nodes, figures, stated, form } = impact;
    assert.equal(version, 1);
    assert.deepEqual(subject, { id: "CR-001", kind: "change", title: "XML too", status: "assessing" });
    assert.deepEqual(
      targets.map(({ id }: { id: string }) => id),
      ["REQ-001"],
    );
    assert.deepEqual(nodes[0], {
      ...{ id: "REQ-003", kind: "requirement", title: "Find", status: "captured" },
      ...{ direction: "downstream", depth: 1 },
      reason: { from: "REQ-001", field: "dependsOn", own: true },
      ...{ controlled: false, settled: false },
    });
    assert.equal(figures.schedule.latest, "2026-09-05");
    assert.deepEqual(stated, { scheduleDays: 4, cost: 3200, scope: "One more format" });
    assert.deepEqual(form.fields.affected, ["MS-001", "DEL-001", "REQ-003"]);
    assert.deepEqual(form.proposed, ["quality", "risk", "resources", "affected"]);
  });

  it("fills in what the request does not state, and nothing else", async () => {
    const before = textOf("changes/CR-001.yaml");
    const tree = readTree(folder());
    const check = await runCli(folder(), ["check", "--format", "json"]);
    const dry = await done("CR-001", "--fill", "--dry-run");
    assert.match(dry, /^CR-001: fills in quality, risk, resources, affected\n/);
    assert.match(dry, /\n\+ {2}affected: \[MS-001, DEL-001, REQ-003\]\n/);
    assert.deepEqual(readTree(folder()), tree);
    const { files: written } = JSON.parse(await done("CR-001", "--fill", "--format", "json"));
    assert.deepEqual(written, ["changes/CR-001.yaml"]);
    const lines = textOf("changes/CR-001.yaml").split("\n");
    assert.deepEqual(
      lines.filter((line) => !/^ {2}(?:quality|risk|resources|affected): /.test(line)),
      before.split("\n"),
    );
    const { problems } = JSON.parse((await runCli(folder(), ["check", "--format", "json"])).out);
    assert.deepEqual(codesOf(problems), codesOf(JSON.parse(check.out).problems));
    assert.match(await done("CR-001", "--fill"), /nothing is filled in/);
  });

  it("refuses to fill in what is being voted on, with the reason", async () => {
    const voted = files["changes/CR-001.yaml"].replace("assessing", "deciding");
    writeTree(folder(), { "changes/CR-001.yaml": voted });
    const { status, out, err } = await assent("CR-001", "--fill");
    assert.deepEqual([status, out], [1, ""]);
    assert.match(err, /^assent: The impact can't be filled in\.\n {2}✗ “CR-001” is in “Deciding”/);
    const asJson = await assent("CR-001", "--fill", "--format", "json");
    assert.equal(asJson.status, 1);
    assert.equal(JSON.parse(asJson.out).reasons[0].code, "content-frozen");
    assert.equal(textOf("changes/CR-001.yaml"), voted);
  });

  it("says what it does not understand", async () => {
    await misunderstood(/Name the id of a record/);
    await misunderstood(/There is no record “CR-404”/, "CR-404");
    for (const depth of ["0", "-1", "1.5", "x"]) {
      await misunderstood(/“--depth” must be a whole number/, "CR-001", `--depth=${depth}`);
    }
    await misunderstood(/“--dry-run” needs “--fill”/, "CR-001", "--dry-run");
    await misunderstood(/“--depth” does not go with “--fill”/, "CR-001", "--fill", "--depth", "2");
    await misunderstood(/“REQ-001” is not a change request/, "REQ-001", "--fill");
    const { status, err } = await runCli(folder(), ["change", "impacts", "CR-001"]);
    assert.deepEqual(
      [status, /“impacts” must be one of: raise, from-edit, restore, rebase, impact, implement\./.test(err)],
      [2, true],
    );
  });

  it("does not guess what a request means that its schema refuses", async () => {
    writeTree(folder(), { "changes/CR-001.yaml": "id: CR-001\ntitle: T\nstatus: draft\ntargets: REQ-001\n" });
    await misunderstood(/“CR-001” has problems: mend them first/, "CR-001");
  });
});
