import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ownPrefix, stagePrefix } from "../../../src/node/stage.ts";
import { writeFiles } from "../../../src/node/writeFiles.ts";
import { inTurn, WriteBusy } from "../../../src/node/writeTurn.ts";
import { childProgram } from "../support/childProgram.ts";
import { livingProject } from "../support/livingProject.ts";
import { runCli } from "../support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";

const lessons = "- {id: LES-001, title: first, status: captured, history: []}\n";

describe("several processes that write into one project at once", () => {
  const folder = temporaryFolder();
  const program = childProgram("manyCalls");

  async function start(name: string): Promise<readonly string[]> {
    const { out, err } = await program.run([name, "6", folder()]);
    assert.equal(err, "");
    return out.split("\n").filter(Boolean);
  }

  it("lose none of what they were told is done", async () => {
    writeTree(folder(), { ...livingProject, "lessons.yaml": lessons });
    const done = (await Promise.all(["a", "b", "c"].map(start))).flat();
    const titles = [
      ...readFileSync(path.join(folder(), "lessons.yaml"), "utf8").matchAll(/title: (\S+-\d+)/g),
    ];
    const wanted = (word: string) =>
      done
        .filter((line) => line.startsWith(word))
        .map((line) => line.slice(word.length))
        .sort();
    assert.equal(wanted("new ").length, 18);
    assert.deepEqual(titles.map(([, title]) => title).sort(), wanted("new "));
    const record = readFileSync(path.join(folder(), "requirements/REQ-001.yaml"), "utf8");
    const notes = [...record.matchAll(/note: ([^,}\n]+)/g)].map(([, note]) => note);
    assert.deepEqual(notes.toSorted(), wanted("event "));
    assert.ok(notes.length > 0);
    const { out } = await runCli(folder(), ["check"], { now: new Date().toISOString() });
    assert.doesNotMatch(out, /id\/|seal-broken|status-mismatch|time-order|yaml\//);
    assert.deepEqual(
      readdirSync(folder()).filter((name) => name.startsWith(stagePrefix)),
      [],
    );
  });

  it("take turns, within one process too", async () => {
    const order: string[] = [];
    const work = (name: string) =>
      inTurn(folder(), async () => {
        order.push(`${name} begins`);
        await new Promise(setImmediate);
        order.push(`${name} ends`);
      });
    await Promise.all(["a", "b", "c", "d"].map(work));
    assert.equal(order.length, 8);
    for (let at = 0; at < order.length; at += 2) {
      assert.equal(order[at]?.replace("begins", "ends"), order[at + 1]);
    }
  });

  it("give up on one that doesn't come to an end, and change nothing", async () => {
    const write = { path: "a.yaml", text: "a", expected: undefined };
    await inTurn(folder(), async (stage) => {
      await assert.rejects(
        writeFiles(folder(), [write], 20),
        (error) => error instanceof WriteBusy && error.path === stage,
      );
      assert.deepEqual(Object.keys(readTree(folder())), [`${path.basename(stage)}/`]);
    });
    await writeFiles(folder(), [write], 20);
    assert.deepEqual(readTree(folder()), { "a.yaml": "a" });
  });

  it("don't wait for one that died, even where its id is given out again", async () => {
    if (process.platform !== "linux") return;
    const own = ownPrefix();
    const before = own.replace(/-(\d+)-$/, (_, began) => `-${Number(began) - 1}-`);
    assert.notEqual(before, own);
    mkdirSync(path.join(folder(), `${before}abcdef`));
    await writeFiles(folder(), [{ path: "a.yaml", text: "a", expected: undefined }], 20);
    assert.deepEqual(readTree(folder()), { "a.yaml": "a" });
  });
});
