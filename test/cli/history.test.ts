import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { ann, client, livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const requirement = "requirements/REQ-001.yaml";

describe("assent history", () => {
  const folder = temporaryFolder();
  const assent = (...argv: string[]) => runCli(folder(), ["history", ...argv]);
  const alter = (change: (text: string) => string, file = requirement) =>
    writeTree(folder(), { [file]: change(readFileSync(path.join(folder(), file), "utf8")) });

  beforeEach(async () => {
    writeTree(folder(), livingProject);
    const calls = [
      [
        "ASK",
        "--by",
        ann,
        "--at",
        "2026-06-10T18:30:00Z",
        "--set",
        "question=Which form?",
        "--note",
        "By mail",
      ],
      ["ANSWER", "--by", "SH-002", "--at", "2026-06-11T01:00:00Z", "--set", "answer=PDF"],
      ["ANALYSE", "--by", ann, "--at", "2026-06-12T01:00:00Z"],
      ["CONFIRM", "--by", client, "--at", "2026-06-12T02:00:00Z"],
    ];
    for (const call of calls)
      assert.equal((await runCli(folder(), ["transition", "REQ-001", ...call])).status, 0);
  });

  it("tells when, in the project's time zone, who did what and what was said", async () => {
    const { status, out, err } = await assent("REQ-001");
    assert.deepEqual([status, err], [0, ""]);
    assert.equal(
      out,
      [
        "REQ-001  Requirement  Export invoices  Asia/Shanghai",
        "",
        "✓ 2026-06-11 02:30  Ann Berg  Ask the client     → Clarifying",
        "    By mail",
        "    Question: Which form?",
        "✓ 2026-06-11 09:00  Ann Berg  Record the answer  → Captured",
        "    Answer: PDF",
        "✓ 2026-06-12 09:00  Ann Berg  Analyse            → Analysed",
        "✓ 2026-06-12 10:00  李伟      Confirm            → Confirmed",
        "4 entries, sealed and possible.",
        "",
      ].join("\n"),
    );
  });

  it("marks an entry that was altered, and ends with status 1", async () => {
    alter((text) => text.replace("By mail", "By phone"));
    const { status, out } = await assent("REQ-001");
    assert.equal(status, 1);
    assert.match(
      out,
      /\n✗ 2026-06-11 02:30 [^\n]+\n {4}By phone\n {4}Question: [^\n]+\n {4}The seal is broken here/,
    );
    assert.match(out, /\n✓ 2026-06-12 10:00 /);
    assert.match(out, /\n4 entries; what is wrong: 1\.\n$/);
  });

  it("tells a status that the history does not lead to", async () => {
    alter((text) => text.replace("status: confirmed", "status: accepted"));
    const { status, out } = await assent("REQ-001");
    assert.equal(status, 1);
    assert.match(out, /\n✗ The status is “accepted”, but the history leads to “confirmed”/);
    assert.match(out, /\n4 entries; what is wrong: 1\.\n$/);
  });

  it("prints the entries as they stand and the faults as JSON", async () => {
    const whole = JSON.parse((await assent("REQ-001", "--format", "json")).out);
    const { version, record, kind, status, judged, faults, entries } = whole;
    assert.deepEqual(
      [version, record, kind, status, judged, faults],
      [...[1, "REQ-001", "requirement", "confirmed", true], []],
    );
    assert.deepEqual(Object.keys(entries[0]), [
      ...["at", "by", "event", "state", "note", "question", "content", "seal"],
    ]);
    alter((text) => text.replace("answer: PDF", "answer: XML"));
    const broken = await assent("REQ-001", "--format", "json");
    assert.equal(broken.status, 1);
    const found = JSON.parse(broken.out).faults as { code: string; message: string; pointer: unknown }[];
    assert.deepEqual(
      found.map(({ code, pointer }) => [code, pointer]),
      [["workflow/seal-broken", ["history", 1, "seal"]]],
    );
    assert.match(found[0]?.message ?? "", /ANSWER/);
  });

  it("verifies nothing where the record breaks its schema, and says so", async () => {
    alter((text) => text.replace("priority: must", "priority: urgent"));
    const { status, out } = await assent("REQ-001");
    assert.equal(status, 1);
    assert.match(out, /\n\? 2026-06-12 10:00 /);
    assert.match(out, /\n4 entries, not verified: .*assent check/);
    assert.doesNotMatch(out, /✓|✗/);
    assert.equal(JSON.parse((await assent("REQ-001", "--format", "json")).out).judged, false);
  });

  it("shows what can't be read of a broken history as it stands", async () => {
    const odd = "history:\n  - {at: yesterday, by: 7, event: [X], state: {a: 1}}\n  - word\n  - null\n";
    writeTree(folder(), {
      "lessons.yaml": `- id: LES-001\n  title: T\n  status: captured\n  ${odd.replaceAll("\n", "\n  ")}\n`,
    });
    const { status, out, err } = await assent("LES-001");
    assert.deepEqual([status, err], [1, ""]);
    assert.match(out, /yesterday/);
  });

  it("says so where nothing has happened, and where the life has not begun as it should", async () => {
    const fresh = await assent("REQ-002");
    assert.deepEqual([fresh.status, fresh.out.split("\n").at(-2)], [0, "Nothing has happened to it yet."]);
    alter((text) => text.replace("status: captured", "status: verified"), "requirements/REQ-002.yaml");
    const forged = await assent("REQ-002");
    assert.equal(forged.status, 1);
    assert.match(forged.out, /✗ “verified” without a history/);
  });

  it("keeps record text from the terminal's control", async () => {
    alter((text) => text.replace("By mail", '"By\\e[31m mail"'));
    assert.ok(!(await assent("REQ-001")).out.includes("\u001b"));
  });

  it("speaks Chinese", async () => {
    const { out } = await assent("REQ-001", "--lang", "zh-CN");
    for (const text of ["确认", "已确认", "李伟", "4 个条目"]) assert.ok(out.includes(text), out);
    assert.doesNotMatch(out, /Confirm|Question|entries/);
  });
});
