import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cleanProject } from "../support/projects.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";
import { refusing } from "./faultyRuns.ts";

const project = {
  ...cleanProject,
  "decisions/DEC-001.yaml": "id: DEC-001\ntitle: PDF\nstatus: proposed\nhistory: []\n",
};

describe("a file that can't be read", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), project));

  async function problems(): Promise<readonly string[]> {
    const { out, err } = await runCli(folder(), ["check", "--format", "json"]);
    assert.equal(err, "");
    const read = JSON.parse(out) as { problems: readonly { code: string; file: string }[] };
    return read.problems.map(({ code, file }) => `${file} ${code}`);
  }

  const odd = "decisions/DEC-002.yaml";
  const inPlace = () => path.join(folder(), odd);

  const kinds: Readonly<Record<string, [() => void, readonly string[]]>> = {
    "a folder of that name": [() => mkdirSync(inPlace()), []],
    "a link that leads nowhere": [() => symlinkSync("nowhere", inPlace()), [`${odd} yaml/link`]],
    "a pipe": [() => execFileSync("mkfifo", [inPlace()]), []],
    "a socket, or a device": [() => symlinkSync("/dev/zero", inPlace()), [`${odd} yaml/link`]],
  };
  for (const [name, [arrange, found]] of Object.entries(kinds)) {
    it(`hides no others: ${name}`, async () => {
      arrange();
      assert.deepEqual(await problems(), found);
      const { status } = await runCli(folder(), ["new", "lesson", "Ask"]);
      assert.equal(status, 0);
    });
  }

  for (const code of ["EACCES", "EIO"]) {
    it(`is one problem, and hides no others: ${code}`, async () => {
      writeFileSync(inPlace(), "id: DEC-002\n");
      const found = await refusing("DEC-002", code, ["openSync"], problems);
      assert.deepEqual(found, [`${odd} yaml/unreadable`]);
    });
  }

  it("counts as gone when it goes between the list and the read", async () => {
    writeFileSync(inPlace(), "id: [\n");
    assert.deepEqual(await refusing("DEC-002", "ENOENT", ["openSync"], problems), []);
  });

  it("is read no further than may be while it grows", async () => {
    writeFileSync(inPlace(), "a".repeat(1024 * 1024 + 1));
    assert.deepEqual(await problems(), [`${odd} yaml/too-large`]);
  });
});

const changing = ["mkdtempSync", "mkdirSync", "linkSync", "renameSync", "writeFileSync", "rmSync"];

describe("a folder that may only be read", () => {
  const folder = temporaryFolder();

  it("is checked, and refuses what writes, in plain words", async () => {
    writeTree(folder(), project);
    const before = readTree(folder());
    const denied = (work: () => ReturnType<typeof runCli>) => refusing(folder(), "EROFS", changing, work);
    assert.equal((await denied(() => runCli(folder(), ["check"]))).status, 0);
    const { status, err } = await denied(() => runCli(folder(), ["new", "lesson", "Ask"]));
    assert.equal(status, 2);
    assert.match(err, /may not be read or written/);
    assert.deepEqual(readTree(folder()), before);
  });
});
