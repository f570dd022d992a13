import assert from "node:assert/strict";
import path from "node:path";
import { recoverWrites } from "../../../src/node/recoverWrites.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder } from "../support/tree.ts";
import { begin, carriedOut, differences, interrupted } from "./faultyRuns.ts";
import { writingCommands } from "./writingCommands.ts";

describe("killed at any step, and killed again at any step of putting it right,", () => {
  const folder = temporaryFolder();

  for (const command of writingCommands) {
    const { argv, input = "" } = command;
    it(`“assent ${argv.join(" ")}” leaves every file old or every file new`, async () => {
      const whole = await carriedOut(command, path.join(folder(), "whole"));
      assert.equal(whole.result.status, 0, whole.result.err);
      assert.notDeepEqual(differences(whole.fresh, whole.old), []);
      const at = path.join(folder(), "at");
      const results: ("old" | "new")[] = [];
      for (let step = 1; ; step++) {
        begin(at, whole);
        const { reached } = await interrupted("die", step, () => runCli(at, argv, { input }));
        if (!reached) break;
        for (let again = 1; ; again++) {
          if (!(await interrupted("die", again, () => recoverWrites(at))).reached) break;
        }
        const found = readTree(at);
        const isOld = differences(found, whole.old).length === 0;
        if (!isOld) assert.deepEqual(differences(found, whole.fresh), [], `killed before step ${step}`);
        results.push(isOld ? "old" : "new");
      }
      const first = results.indexOf("new");
      assert.ok(results.length > 2 && !results.slice(first).includes("old"), results.join(" "));
    });
  }
});
