import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { recoverWrites } from "../../../src/node/recoverWrites.ts";
import { stagePrefix } from "../../../src/node/stage.ts";
import { writeFiles } from "../../../src/node/writeFiles.ts";
import { before, threeFiles, treeAfter, treeBefore } from "../support/threeFiles.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";
import { interrupted } from "./faultyRuns.ts";

describe("a write of several files", () => {
  const folder = temporaryFolder();

  it("is undone at once when any one call of the file system fails", async () => {
    const at = path.join(folder(), "at");
    for (let step = 1; ; step++) {
      rmSync(at, { recursive: true, force: true });
      mkdirSync(at);
      writeTree(at, before);
      const { error, reached } = await interrupted("failAny", step, () => writeFiles(at, threeFiles()));
      if (!reached) break;
      const found = readTree(at);
      const left = Object.keys(found).filter((name) => name.startsWith(stagePrefix));
      await recoverWrites(at);
      assert.deepEqual(readTree(at), error ? treeBefore : treeAfter, `call ${step} fails`);
      if (error && left.length === 0) assert.deepEqual(found, treeBefore, `call ${step} fails`);
    }
  });
});
