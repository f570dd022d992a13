import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { lead, texts } from "../core/views/ask/support.ts";
import { type CliFacts, runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

const env = { ASSENT_IDENTITY: lead };
const minutes = `communication: COM-001
date: 2026-06-12
attendees: [SH-001, SH-002]
notes: Scope agreed
actions: [{title: Send the data, owner: SH-001, due: 2026-06-19}]
decisions: [{title: PDF first, because: The law, decidedBy: [SH-001]}]
commitments: [{title: A test system, by: SH-002, to: SH-001, due: 2026-06-30}]
`;

describe("what was said", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), texts as Readonly<Record<string, string>>));
  const assent = (argv: readonly string[], facts: CliFacts = {}) => runCli(folder(), argv, { env, ...facts });
  /** How many errors the project has: its people came to be without a history. */
  const errors = async () => JSON.parse((await assent(["check", "--format", "json"])).out).counts.error;
  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");

  describe("assent capture", () => {
    it("writes a requirement for each line of a list on the standard input", async () => {
      const before = await errors();
      const input = "- [must] Export as PDF\n  - A PDF/A-3 file is offered\n- Search @SH-002\n";
      const argv = [
        "capture",
        "workshop",
        "--stakeholder",
        "SH-001",
        "--stakeholder",
        "SH-002",
        "--goal",
        "GOAL-1",
      ];
      assert.deepEqual(await assent(argv, { input }), {
        ...{ status: 0, err: "" },
        out: "Captured REQ-001: Export as PDF\nCaptured REQ-002: Search\n",
      });
      assert.match(
        textOf("requirements/REQ-001.yaml"),
        /^priority: must\nsource:\n {2}method: workshop\n {2}date: 2026-06-15\ngoal: GOAL-1\n/m,
      );
      assert.match(textOf("requirements/REQ-002.yaml"), /^ {2}stakeholder: SH-002\n[\s\S]*event: CAPTURE/m);
      assert.equal(await errors(), before);
    });

    it("takes a session from YAML, and logs it", async () => {
      writeTree(folder(), {
        "session.yaml": "date: 2026-06-12\nstakeholders: [SH-001]\nlog: COM-001\nrequirements: [Search]\n",
      });
      const result = await assent(["capture", "interview", "--from", "session.yaml", "--format", "json"]);
      assert.deepEqual(JSON.parse(result.out), {
        ...{ version: 1, ok: true, dryRun: false, ids: ["REQ-001"] },
        files: ["requirements/REQ-001.yaml", "communications.yaml"],
      });
      assert.match(textOf("communications.yaml"), /- REQ-001 Search/);
      assert.match(
        textOf("requirements/REQ-001.yaml"),
        /stakeholder: SH-001\n {2}method: interview\n {2}date: 2026-06-12/,
      );
    });

    it("shows what it would write, and writes nothing", async () => {
      const before = readTree(folder());
      const { status, out } = await assent(["capture", "workshop", "--dry-run"], { input: "Search\n" });
      assert.equal(status, 0);
      assert.match(out, /Nothing is written[\s\S]*\+title: Search/);
      assert.deepEqual(readTree(folder()), before);
    });

    it("refuses what it can't take, with what to do", async () => {
      const before = readTree(folder());
      const input = "Search\n";
      const refusals: readonly (readonly [readonly string[], number, RegExp])[] = [
        [["capture", "rumour"], 2, /“rumour” must be one of: interview, survey/],
        [["capture", "survey", "--from", "nowhere.md"], 2, /nowhere\.md/],
        [["capture", "survey", "--log", "SH-001"], 2, /no record of the kind “communication”/],
        [["capture", "survey", "--stakeholder", "SH-009"], 1, /Search: There is no record “SH-009”/],
        [["capture", "survey", "--date", "2026-07-01"], 1, /What is to come/],
        [["capture", "survey", "--by", "x@nowhere.example"], 1, /x@nowhere\.example/],
      ];
      for (const [argv, status, message] of refusals) {
        const result = await assent(argv, { input });
        assert.equal(result.status, status, argv.join(" "));
        assert.match(result.err, message);
      }
      assert.equal((await assent(["capture", "survey"])).status, 1, "an empty list");
      assert.deepEqual(readTree(folder()), before);
    });
  });

  describe("assent meeting", () => {
    it("logs it with all that came of it", async () => {
      const before = await errors();
      writeTree(folder(), { "minutes.yaml": minutes });
      assert.deepEqual(await assent(["meeting", "--from", "minutes.yaml"]), {
        ...{ status: 0, err: "" },
        out: [
          "Recorded the meeting of 2026-06-12",
          "Created ISS-001 in issues/ISS-001.yaml",
          "Created DEC-001 in decisions/DEC-001.yaml",
          "Created PROM-001 in commitments/PROM-001.yaml",
          "",
        ].join("\n"),
      });
      assert.match(textOf("communications.yaml"), /actions: \[ISS-001, DEC-001, PROM-001\]/);
      assert.equal(await errors(), before);
    });

    it("takes minutes from the standard input for a communication that is named", async () => {
      const { out } = await assent(["meeting", "COM-001"], { input: "notes: Fine\n" });
      assert.equal(out, "Recorded the meeting of 2026-06-15\n");
      assert.match(
        textOf("communications.yaml"),
        /date: 2026-06-15, notes: Fine|date: 2026-06-15\n {6}notes: Fine/,
      );
    });

    it("begins a communication where the minutes describe one", async () => {
      const input = minutes.replace("COM-001", "{title: Kick-off, channel: on site}");
      const { status, out } = await assent(["meeting"], { input });
      assert.equal(status, 0);
      assert.match(out, /Created COM-003 in communications\.yaml/);
    });

    it("writes the same bytes for the same minutes", async () => {
      const preview = async () => (await assent(["meeting", "--dry-run"], { input: minutes })).out;
      assert.equal(await preview(), await preview());
    });

    it("refuses what it can't take, with the line or the reason", async () => {
      const before = readTree(folder());
      const refusals: readonly (readonly [string, number, RegExp])[] = [
        ["notes: Fine\n", 2, /Name the communication: “assent meeting COM-001/],
        ["communication: COM-001\nactons: []\n", 2, /standard input:2: “actons” is not known here/],
        ["communication: COM-001\ndate: 2026-06-08\n", 1, /is logged for 2026-06-08 already/],
        ["communication: COM-001\nactions: [{title: A, colour: red}]\n", 1, /A: “colour” is not known here/],
      ];
      for (const [input, status, message] of refusals) {
        const result = await assent(["meeting"], { input });
        assert.equal(result.status, status, input);
        assert.match(result.err, message);
      }
      assert.deepEqual(readTree(folder()), before);
      assert.ok(!existsSync(path.join(folder(), "issues")));
    });
  });
});
