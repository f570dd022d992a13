import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { livingProject } from "./support/livingProject.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, type Tree, temporaryFolder, writeTree } from "./support/tree.ts";

const link = "- {id: LES-001, title: Ask, status: captured, links: [REQ-001], history: []}\n";

describe("other ids and other places on the command line", () => {
  const folder = temporaryFolder();
  let old: Tree = {};
  beforeEach(() => {
    writeTree(folder(), { ...livingProject, "lessons.yaml": link });
    old = readTree(folder());
  });
  const assent = (...argv: string[]) => runCli(folder(), argv);
  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");
  const has = (file: string) => existsSync(path.join(folder(), file));

  describe("assent rename", () => {
    it("writes the new id wherever the old one stood, and says how often", async () => {
      const result = await assent("rename", "REQ-001", "REQ-010");
      assert.deepEqual(result, { status: 0, out: "REQ-001 is now REQ-010: 2 places in 2 files.\n", err: "" });
      assert.equal(
        textOf("requirements/REQ-010.yaml"),
        livingProject["requirements/REQ-001.yaml"]?.replace("id: REQ-001", "id: REQ-010"),
      );
      assert.ok(!has("requirements/REQ-001.yaml"));
      assert.equal(textOf("lessons.yaml"), link.replace("REQ-001", "REQ-010"));
      assert.equal((await assent("check")).status, 0);
    });

    it("shows what would change in which file, and writes nothing", async () => {
      const { status, out } = await assent("rename", "REQ-001", "REQ-010", "--dry-run");
      assert.equal(status, 0);
      assert.match(out, /^--- requirements\/REQ-001\.yaml\n\+\+\+ requirements\/REQ-010\.yaml$/m);
      assert.match(out, /^-id: REQ-001\n\+id: REQ-010$/m);
      assert.deepEqual(readTree(folder()), old);
    });

    it("gives the same as data", async () => {
      const { out } = await assent("rename", "REQ-001", "REQ-010", "--format", "json", "--dry-run");
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        ok: true,
        dryRun: true,
        id: "REQ-010",
        places: 2,
        files: ["requirements/REQ-010.yaml", "requirements/REQ-001.yaml", "lessons.yaml"],
      });
    });

    it("is refused with everything that stands against it, and leaves all as it was", async () => {
      const { status, err } = await assent("rename", "REQ-001", "RISK-009");
      assert.equal(status, 1);
      assert.equal(
        err,
        "assent: “REQ-001” can't be called “RISK-009”.\n  ✗ “RISK-009” would be the id of another kind: begin it like REQ-007.\n",
      );
      assert.deepEqual(readTree(folder()), old);
      assert.equal((await assent("rename", "REQ-001")).status, 2);
    });

    it("is refused while a file of the new name is there that belongs to nobody", async () => {
      writeTree(folder(), { "requirements/REQ-010.yaml/keep": "" });
      const { status, err } = await assent("rename", "REQ-001", "REQ-010");
      assert.equal(status, 2);
      assert.match(err, /REQ-010\.yaml” is not as it was when it was read: nothing was written/);
      assert.equal(textOf("requirements/REQ-001.yaml"), livingProject["requirements/REQ-001.yaml"]);
      assert.equal(textOf("lessons.yaml"), link);
    });
  });

  describe("assent renumber", () => {
    const other = "id: REQ-001\ntitle: Another\nstatus: captured\ngoal: GOAL-1\nhistory: []\n";

    it("gives the record of a file the next free id, and takes along what is said to mean it", async () => {
      writeTree(folder(), { "requirements/branch/REQ-001.yaml": other });
      const file = "requirements/branch/REQ-001.yaml";
      const { status, out, err } = await assent("renumber", "REQ-001", "--file", file, "--take", "LES-001");
      assert.deepEqual([status, err], [0, ""]);
      assert.equal(out, "REQ-001 is now REQ-003: 2 places in 2 files.\n");
      assert.equal(textOf("requirements/branch/REQ-003.yaml"), other.replace("REQ-001", "REQ-003"));
      assert.ok(!has(file));
      assert.equal(textOf("lessons.yaml"), link.replace("REQ-001", "REQ-003"));
      assert.equal(textOf("requirements/REQ-001.yaml"), livingProject["requirements/REQ-001.yaml"]);
    });

    it("asks which record is meant, and knows who doesn't name it", async () => {
      writeTree(folder(), { "requirements/branch/REQ-001.yaml": other });
      const { status, err } = await assent("renumber", "REQ-001");
      assert.equal(status, 2);
      assert.match(err, /requirements\/REQ-001\.yaml, requirements\/branch\/REQ-001\.yaml/);
      const wrong = await assent("renumber", "REQ-002", "--take", "LES-001");
      assert.match(wrong.err, /“LES-001” does not name “REQ-002”/);
    });

    it("takes every reference along where no other record has the id", async () => {
      const { out } = await assent("renumber", "REQ-001", "--to", "REQ-100");
      assert.equal(out, "REQ-001 is now REQ-100: 2 places in 2 files.\n");
    });
  });

  describe("assent split and join", () => {
    it("writes a file for each record, and one list of them again", async () => {
      const split = await assent("split", "stakeholder");
      assert.deepEqual(split, { status: 0, out: "3 files instead of stakeholders.yaml\n", err: "" });
      assert.ok(!has("stakeholders.yaml"));
      assert.match(textOf("stakeholders/SH-002.yaml"), /^id: SH-002\ntitle: Ann Berg\n/);
      assert.equal((await assent("check")).status, 0);
      const join = await assent("join", "stakeholder");
      assert.deepEqual(join, { status: 0, out: "3 files are now in stakeholders.yaml\n", err: "" });
      assert.equal(textOf("stakeholders.yaml"), livingProject["stakeholders.yaml"]);
      assert.ok(!has("stakeholders/SH-001.yaml"));
    });

    it("shows what would change, and writes nothing", async () => {
      const { out } = await assent("split", "risk", "--dry-run");
      assert.match(out, /^--- \/dev\/null\n\+\+\+ risks\/RISK-001\.yaml$/m);
      assert.match(out, /^--- risks\.yaml\n\+\+\+ \/dev\/null$/m);
      assert.match((await assent("join", "requirement", "--dry-run")).out, /^\+- id: REQ-001$/m);
      assert.deepEqual(readTree(folder()), old);
    });

    it("is refused with the reason", async () => {
      const { status, err } = await assent("join", "risk");
      assert.equal(status, 1);
      assert.match(
        err,
        /The files of “risks\/” can't be joined\.\n {2}✗ There are no files in “risks\/” to join\./,
      );
      assert.match((await assent("split", "requirement")).err, /“requirements\.yaml” can't be split/);
      assert.equal((await assent("split", "nonsense")).status, 2);
      assert.deepEqual(readTree(folder()), old);
    });
  });
});
