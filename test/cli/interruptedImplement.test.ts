import assert from "node:assert/strict";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { approved, textsOf } from "../core/workflow/support/story.ts";
import { childProgram } from "./support/childProgram.ts";
import { runCli } from "./support/runCli.ts";
import { readTree, type Tree, temporaryFolder, writeTree } from "./support/tree.ts";

const implement = ["change", "implement", "CR-001", "--by", "dev@vendor.example"];

describe("carrying out a change request", () => {
  const folder = temporaryFolder();
  const program = childProgram("interruptedCli");
  const interrupted = (mode: string, step: number, at: string) =>
    program.run([mode, String(step), at, ...implement]);

  it("leaves the old project or the new one, at whatever step its process is killed", async () => {
    const texts = textsOf(approved());
    const arrange = (name: string) => {
      const at = path.join(folder(), name);
      mkdirSync(at);
      writeTree(at, texts);
      return at;
    };
    const old = readTree(arrange("old"));
    const whole = arrange("whole");
    const { end, out, err } = await interrupted("run", 0, whole);
    assert.deepEqual([end, err], [0, ""]);
    const fresh = readTree(whole);
    assert.notDeepEqual(fresh, old);

    const results: ("old" | "new")[] = [];
    const one = async (step: number) => {
      const at = arrange(`step ${step}`);
      assert.equal((await interrupted("kill", step, at)).end, "SIGKILL");
      // Whoever opens the project next puts back what was left half done.
      await runCli(at, ["check"]);
      const found: Tree = readTree(at);
      const isOld = JSON.stringify(found) === JSON.stringify(old);
      if (!isOld) assert.deepEqual(found, fresh, `killed before step ${step}`);
      results[step - 1] = isOld ? "old" : "new";
      rmSync(at, { recursive: true });
    };
    const steps = Number(out);
    for (let step = 1; step <= steps; step += 8) {
      await Promise.all(Array.from({ length: Math.min(8, steps - step + 1) }, (_, i) => one(step + i)));
    }
    const first = results.indexOf("new");
    assert.ok(first > 0, "some step comes after everything is written");
    assert.ok(!results.slice(first).includes("old"), "what is written stays written");
  }).timeout(240_000);
});
