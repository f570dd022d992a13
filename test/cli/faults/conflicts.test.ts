import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { kinds, kindTable } from "../../../src/generated/kinds.ts";
import { cleanProject } from "../support/projects.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";

const marked = "<<<<<<< ours\nid: a\n=======\nid: b\n>>>>>>> theirs\n";
const files = [
  "assent.yaml",
  ...kinds.filter((kind) => kind !== "lesson").map((kind) => `${kindTable[kind].folder}.yaml`),
  ...kinds.map((kind) => `${kindTable[kind].folder}/marked.yaml`),
  "workflows/risk.yaml",
  "packs/PACK-001.json",
  "evidence/PACK-001-response.json",
];

describe("conflict markers", () => {
  const folder = temporaryFolder();
  const assent = (...argv: readonly string[]) => runCli(folder(), argv);

  for (const file of files) {
    it(`in ${file} are one problem at their line and stop nothing else`, async () => {
      writeTree(folder(), {
        ...cleanProject,
        "requirements/REQ-001.yaml": "id: REQ-001\ntitle: 1.10\nstatus: captured\n",
      });
      const text = `# first\n${marked}`;
      writeTree(folder(), { [file]: text });
      const { problems } = JSON.parse((await assent("check", "--format", "json")).out) as {
        problems: readonly { code: string; file: string; range: { start: { line: number } } }[];
      };
      const here = problems.filter((problem) => problem.file === file);
      assert.deepEqual(
        here.map(({ code, range }) => [code, range.start.line]),
        [["yaml/conflict-marker", 1]],
      );
      const before = readTree(folder());
      const { status, err } = await assent("new", "lesson", "Ask");
      assert.equal(status, 0, err);
      await assent("check", "--fix");
      const after = readTree(folder());
      assert.notEqual(after["lessons.yaml"], before["lessons.yaml"]);
      assert.notEqual(after["requirements/REQ-001.yaml"], before["requirements/REQ-001.yaml"]);
      assert.equal(readFileSync(path.join(folder(), file), "utf8"), text);
    });
  }

  it("in a record refuse what would be written into it", async () => {
    writeTree(folder(), { ...cleanProject, "risks/RISK-001.yaml": `id: RISK-001\ntitle: Late\n${marked}` });
    const before = readTree(folder());
    for (const argv of [
      ["transition", "RISK-001", "ASSESS", "--by", "a@b.example"],
      ["rename", "RISK-001", "RISK-002"],
      ["join", "risk"],
    ]) {
      const { status } = await assent(...argv);
      assert.notEqual(status, 0, argv.join(" "));
      assert.deepEqual(readTree(folder()), before);
    }
  });

  it("in a table or a list that comes in are refused, and nothing is written", async () => {
    writeTree(folder(), {
      ...cleanProject,
      "map.yaml": "kind: requirement\nsystem: ext\nid: Id\ncolumns: {title: Title}\n",
      "table.csv": "Id,Title\n<<<<<<< ours\nA-1,One\n=======\nA-1,Two\n>>>>>>> theirs\n",
      "minutes.yaml": marked,
    });
    const before = readTree(folder());
    for (const argv of [
      ["import", "csv", "table.csv", "--map", "map.yaml"],
      ["import", "csv", "table.csv", "--map", "map.yaml", "--skip-failed"],
      ["capture", "workshop", "--from", "minutes.yaml", "--by", "a@b.example"],
    ]) {
      const { status, out, err } = await assent(...argv);
      assert.notEqual(status, 0, `${argv.join(" ")}: ${out}${err}`);
      assert.deepEqual(readTree(folder()), before, argv.join(" "));
    }
  });
});
