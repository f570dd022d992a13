import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { agreed, approved, signing, textsOf } from "../core/workflow/support/story.ts";
import type { Trial } from "../core/workflow/support/trial.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

describe("what is agreed, on the command line", () => {
  const folder = temporaryFolder();
  const assent = (...argv: readonly string[]) => runCli(folder(), argv);
  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");
  const begin = (trial: Trial) => writeTree(folder(), textsOf(trial));

  async function done(...argv: readonly string[]): Promise<string> {
    const { status, out, err } = await assent(...argv);
    assert.deepEqual([status, err], [0, ""], out + err);
    return out;
  }

  /** What is said about a call that changes nothing. */
  async function refused(status: number, ...argv: readonly string[]): Promise<string> {
    const before = readTree(folder());
    const result = await assent(...argv);
    assert.deepEqual([result.status, result.out], [status, ""]);
    assert.deepEqual(readTree(folder()), before);
    return result.err;
  }

  function drifted(): void {
    const trial = agreed();
    trial.edit("requirements/REQ-002.yaml", "Export REQ-002", "Export everything");
    begin(trial);
  }

  describe("assent baseline create", () => {
    it("tells what it holds and what came under control", async () => {
      begin(agreed());
      assert.equal(await done("baseline", "create", "Second", "--by", "SH-004"), "BL-002 holds 2 records.\n");
      assert.match(
        textOf("baselines/BL-002.yaml"),
        /^id: BL-002\ntitle: Second\ndate: 2026-06-15\nby: pm@vendor.example\nprevious: BL-001\nrecords:\n/,
      );
    });

    it("shows what it would write, and writes nothing", async () => {
      begin(agreed());
      const before = readTree(folder());
      const out = await done("baseline", "create", "Second", "--by", "SH-004", "--dry-run");
      assert.match(
        out,
        /Nothing is written; this would change:\n\n--- \/dev\/null\n\+\+\+ baselines\/BL-002.yaml\n/,
      );
      assert.deepEqual(readTree(folder()), before);
    });

    it("puts off what is open, each with its reason", async () => {
      const trial = agreed();
      trial.does("CR-001", "SUBMIT", "SH-005");
      begin(trial);
      const create = ["baseline", "create", "Second", "--by", "SH-004"];
      assert.match(await refused(1, ...create), /✗ “CR-001” is still open \(Submitted\)/);
      assert.match(await refused(2, ...create, "--defer", "CR-001"), /must be id=reason/);
      const out = await done(...create, "--defer", "CR-001=Next year", "--format", "json");
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        ok: true,
        dryRun: false,
        id: "BL-002",
        count: 2,
        steps: [{ record: "CR-001", event: "DEFER", from: "submitted", to: "deferred" }],
        files: ["baselines/BL-002.yaml", "changes/CR-001.yaml"],
      });
    });
  });

  describe("assent change", () => {
    it("makes a request of what was edited, and gives the record its agreed text again", async () => {
      drifted();
      const out = await done("change", "from-edit", "--reason", "Asked for", "--by", "SH-004");
      assert.equal(out, "CR-002 is raised in changes/CR-002.yaml, requirements/REQ-002.yaml.\n");
      assert.match(textOf("changes/CR-002.yaml"), /^title: Change of REQ-002$/m);
      assert.match(textOf("changes/CR-002.yaml"), /patch:\n {6}title: Export everything\n/);
      assert.match(textOf("requirements/REQ-002.yaml"), /^title: Export REQ-002$/m);
      assert.match(await refused(1, "change", "from-edit", "--by", "SH-004"), /✗ Every record says what/);
      assert.match(
        await refused(1, "change", "from-edit", "REQ-002", "--by", "SH-004"),
        /says what was agreed/,
      );
    });

    it("restores what was agreed", async () => {
      drifted();
      assert.equal(await done("change", "restore"), "REQ-002 says again what was agreed.\n");
      assert.match(textOf("requirements/REQ-002.yaml"), /^title: Export REQ-002$/m);
      assert.equal(await done("change", "restore"), "Every record says what was agreed.\n");
    });

    it("raises a request for a record that nobody has edited", async () => {
      begin(agreed());
      await done(
        "change",
        "raise",
        "REQ-002",
        "--set",
        "title=Export everything",
        "--set",
        "goal=null",
        "--by",
        "SH-004",
      );
      assert.match(textOf("changes/CR-002.yaml"), /^title: Change of REQ-002$/m);
      assert.match(textOf("changes/CR-002.yaml"), /title: Export everything\n {6}goal: null\n/);
      assert.match(
        await refused(2, "change", "raise", "REQ-001", "REQ-002", "--set", "title=X", "--by", "SH-004"),
        /one record only/,
      );
      assert.match(await refused(2, "change", "raise", "--by", "SH-004"), /Name the id/);
      assert.match(
        await refused(1, "change", "raise", "REQ-009", "--by", "SH-004"),
        /There is no record “REQ-009”/,
      );
    });

    it("implements what was approved", async () => {
      begin(approved());
      assert.match(
        await done("change", "implement", "CR-001", "--by", "SH-005"),
        /^CR-001 {3}approved → implementing\nREQ-001 /,
      );
      assert.match(textOf("requirements/REQ-001.yaml"), /^title: Export invoices as PDF and XML$/m);
    });

    it("rebases only requests whose base has moved", async () => {
      begin(approved());
      assert.match(
        await refused(1, "change", "rebase", "CR-001", "--by", "SH-005"),
        /there is nothing to rebase/,
      );
      assert.match(await refused(2, "change", "rebase", "REQ-001", "--by", "SH-005"), /is no change request/);
    });

    it("takes only options that go with the word", async () => {
      begin(agreed());
      assert.match(
        await refused(2, "change", "restore", "--take", "mine"),
        /“--take” does not go with “restore”/,
      );
      assert.match(await refused(2, "change"), /must be one of: raise, from-edit/);
    });
  });

  describe("assent acceptance", () => {
    it("starts with a deliverable", async () => {
      begin(agreed());
      const out = await done("acceptance", "start", "Release", "2", "--deliverable", "DEL-001");
      assert.equal(out, "Created ACC-002 in acceptance/ACC-002.yaml\n");
      assert.match(await refused(1, "acceptance", "start", "Empty"), /✗ Name what is accepted/);
    });

    it("records results", async () => {
      begin(agreed());
      const result = ["acceptance", "result", "REQ-001", "AC-1"];
      assert.equal(await done(...result, "failed", "--reason", "No file"), "AC-1 of REQ-001: failed\n");
      assert.match(await refused(2, ...result, "good"), /untested, passed, failed, waived/);
      assert.match(await refused(2, "acceptance", "result", "CR-001", "AC-1", "passed"), /is no requirement/);
      assert.match(await refused(1, ...result, "waived"), /Say why “AC-1” of “REQ-001” is waived/);
    });

    it("is signed with a meaning, by those who may", async () => {
      begin(signing());
      const sign = ["acceptance", "sign", "ACC-001", "--by"];
      assert.match(await refused(1, ...sign, "SH-001"), /“meaning” is needed/);
      assert.match(await refused(1, ...sign, "SH-004", "--meaning", "Fine"), /is not among the signatories/);
      await done(...sign, "SH-001", "--meaning", "Accepted");
      assert.match(textOf("acceptance/ACC-001.yaml"), /event: SIGN, state: signing, meaning: Accepted/);
    });
  });

  describe("assent status", () => {
    it("says where the project stands, what it waits for, and what it has", async () => {
      begin(signing());
      assert.equal(
        await done("status"),
        [
          "Portal: Initiating",
          "",
          "Nothing stands in the way of “Planning” (START_PLANNING).",
          "",
          "Goals (1 of 1 are SMART)",
          "  GOAL-1    650 → 200  2026-12-31  Fewer calls",
          "",
          "Open",
          "  Change request  1  Draft 1",
          "  Risk            2  Identified 2",
          "  Issue           1  Raised 1",
          "",
          "Waits for: the team",
          "  ISS-001  Raised  Slow",
          "",
          "Waits for: the client",
          "  DEL-001  Submitted  Portal",
          "",
          "Waits for: the signatories",
          "  ACC-001  Signing  Release 1",
          "",
          "Charter         1  Initiating 1",
          "Stakeholder     7  Identified 7",
          "Requirement     2  Verified 2",
          "Change request  1  Draft 1",
          "Risk            2  Identified 2",
          "Issue           1  Raised 1",
          "Commitment      1  Made 1",
          "Deliverable     1  Submitted 1",
          "Acceptance      1  Signing 1",
          "Lesson          1  Captured 1",
          "Baseline        1",
          "",
          "0 errors, 0 warnings",
          "",
        ].join("\n"),
      );
    });

    it("is plain data too", async () => {
      begin(signing());
      const status = JSON.parse(await done("status", "--format", "json", "--stage", "release"));
      assert.deepEqual(
        [status.version, status.phase.id, status.next.event, status.stage],
        [1, "initiating", "START_PLANNING", "release"],
      );
      assert.ok(status.counts.error > 0);
    });
  });
});
