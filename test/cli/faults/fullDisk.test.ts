import assert from "node:assert/strict";
import path from "node:path";
import { recoverWrites } from "../../../src/node/recoverWrites.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder } from "../support/tree.ts";
import { begin, carriedOut, differences, interrupted } from "./faultyRuns.ts";
import { writingCommands } from "./writingCommands.ts";

describe("a full disk", () => {
  const folder = temporaryFolder();

  for (const command of writingCommands) {
    const { argv, input = "" } = command;
    it(`at any step of “assent ${argv.join(" ")}” leaves every file as it was`, async () => {
      const whole = await carriedOut(command, path.join(folder(), "whole"));
      const at = path.join(folder(), "at");
      for (let step = 1; ; step++) {
        begin(at, whole);
        const { result, reached } = await interrupted("full", step, () => runCli(at, argv, { input }));
        if (!reached) break;
        const isDone = result?.status === 0;
        assert.deepEqual(differences(readTree(at), isDone ? whole.fresh : whole.old), [], `full at ${step}`);
        if (!isDone) assert.match(result?.err ?? "", /The disk is full; nothing was changed\./);
      }
    });
  }
});

describe("a single call of the file system that fails", () => {
  const folder = temporaryFolder();

  for (const command of writingCommands) {
    const { argv, input = "" } = command;
    it(`at any step of “assent ${argv.join(" ")}” leaves every file old or every file new`, async () => {
      const whole = await carriedOut(command, path.join(folder(), "whole"));
      const at = path.join(folder(), "at");
      for (let step = 1; ; step++) {
        begin(at, whole);
        const { result, reached } = await interrupted("fail", step, () => runCli(at, argv, { input }));
        if (!reached) break;
        await recoverWrites(at);
        const wanted = result?.status === 0 ? whole.fresh : whole.old;
        assert.deepEqual(differences(readTree(at), wanted), [], `${step} fails`);
      }
    });
  }
});
