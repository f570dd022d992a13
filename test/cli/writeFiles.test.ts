import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { recoverWrites } from "../../src/node/recoverWrites.ts";
import { stagePrefix } from "../../src/node/stage.ts";
import { type FileWrite, WriteConflict, writeFiles } from "../../src/node/writeFiles.ts";
import { childProgram } from "./support/childProgram.ts";
import { before as filesBefore, threeFiles, treeAfter, treeBefore } from "./support/threeFiles.ts";
import { readTree, temporaryFolder, writeTree } from "./support/tree.ts";

/** Refuses the write, leaves everything as it was and names the file that is to blame. */
async function assertConflict(folder: string, writes: readonly FileWrite[], blamed: string): Promise<void> {
  const old = readTree(folder);
  await assert.rejects(
    writeFiles(folder, writes),
    (error) => error instanceof WriteConflict && error.path === blamed,
  );
  assert.deepEqual(readTree(folder), old);
}

describe("writeFiles", () => {
  const folder = temporaryFolder();

  it("changes, creates and removes files in one go and leaves nothing else behind", async () => {
    writeTree(folder(), filesBefore);
    await writeFiles(folder(), threeFiles());
    assert.deepEqual(readTree(folder()), treeAfter);
  });

  it("writes nothing when there is nothing to write, whatever the folder", async () => {
    await writeFiles(path.join(folder(), "missing"), []);
    assert.deepEqual(readTree(folder()), {});
  });

  it("keeps a byte order mark and lone carriage returns, since it compares and writes the text as it is", async () => {
    writeTree(folder(), { "a.yaml": "\ufeffa\r" });
    await writeFiles(folder(), [{ path: "a.yaml", text: "\ufeffb\r\n\r", expected: "\ufeffa\r" }]);
    assert.equal(readFileSync(path.join(folder(), "a.yaml"), "utf8"), "\ufeffb\r\n\r");
  });

  it("keeps the permissions of a file that it changes", async () => {
    writeTree(folder(), { "a.yaml": "a" });
    chmodSync(path.join(folder(), "a.yaml"), 0o640);
    await writeFiles(folder(), [{ path: "a.yaml", text: "b", expected: "a" }]);
    assert.equal(statSync(path.join(folder(), "a.yaml")).mode & 0o777, 0o640);
  });

  describe("refuses and changes nothing when", () => {
    const last: FileWrite = { path: "z/last.yaml", text: "z", expected: undefined };
    const first: FileWrite = { path: "first.yaml", text: "new", expected: "old" };
    const conflicts: Readonly<Record<string, [FileWrite, (folder: string) => void]>> = {
      "a file has changed": [
        { path: "a.yaml", text: "new", expected: "old" },
        (at) => writeTree(at, { "a.yaml": "old\n" }),
      ],
      "a file to remove has changed": [
        { path: "a.yaml", text: undefined, expected: "old" },
        (at) => writeTree(at, { "a.yaml": "mine" }),
      ],
      "a file was deleted": [{ path: "a.yaml", text: "new", expected: "old" }, () => {}],
      "a file appeared": [
        { path: "a/a.yaml", text: "new", expected: undefined },
        (at) => writeTree(at, { "a/a.yaml": "" }),
      ],
      "a folder stands in its place": [
        { path: "a.yaml", text: "new", expected: undefined },
        (at) => mkdirSync(path.join(at, "a.yaml")),
      ],
      "a symbolic link stands in its place, even one to the expected text": [
        { path: "a.yaml", text: "new", expected: "old" },
        (at) => {
          writeTree(at, { "other.yaml": "old" });
          symlinkSync("other.yaml", path.join(at, "a.yaml"));
        },
      ],
      "a broken symbolic link stands in its place": [
        { path: "a.yaml", text: "new", expected: undefined },
        (at) => symlinkSync("nowhere.yaml", path.join(at, "a.yaml")),
      ],
      "a file stands where a folder is needed": [
        { path: "a/b/c.yaml", text: "new", expected: undefined },
        (at) => writeTree(at, { a: "a file" }),
      ],
      "a symbolic link stands where a folder is needed": [
        { path: "a/b.yaml", text: "new", expected: undefined },
        (at) => {
          mkdirSync(path.join(at, "elsewhere"));
          symlinkSync("elsewhere", path.join(at, "a"));
        },
      ],
      "the path leads out of the folder": [
        { path: "../out.yaml", text: "new", expected: undefined },
        () => {},
      ],
      "the path is absolute": [{ path: "/out.yaml", text: "new", expected: undefined }, () => {}],
      "the same file is written twice": [{ path: "first.yaml", text: "other", expected: "old" }, () => {}],
    };

    for (const [title, [write, arrange]] of Object.entries(conflicts)) {
      it(title, async () => {
        writeTree(folder(), { "first.yaml": "old" });
        arrange(folder());
        await assertConflict(folder(), [first, write, last], write.path);
      });
    }
  });
});

describe("a write that can't be carried out", () => {
  const folder = temporaryFolder();
  const childFolder = temporaryFolder();
  const { start, run: interrupted } = childProgram("interruptedWrite");

  /** Calls `visit` for each step at which the action can be interrupted, with what became of it. */
  async function atEveryStep(
    action: string,
    mode: string,
    arrange: (at: string) => void,
    visit: (at: string, step: number, end: number | string | null) => Promise<void>,
  ): Promise<number> {
    const whole = path.join(childFolder(), "whole");
    mkdirSync(whole);
    arrange(whole);
    const steps = Number((await interrupted([action, "run", "0", whole])).out);
    assert.ok(steps > 5, `only ${steps} steps`);
    const one = async (step: number) => {
      const at = path.join(childFolder(), `step ${step}`);
      mkdirSync(at);
      arrange(at);
      const { end } = await interrupted([action, mode, String(step), at]);
      await visit(at, step, end);
    };
    for (let step = 1; step <= steps; step += 8) {
      await Promise.all(
        Array.from({ length: Math.min(8, steps - step + 1) }, (_, index) => one(step + index)),
      );
    }
    return steps;
  }

  /** The last step at which a killed write is still undone: every file is changed, the write isn't complete. */
  async function findLastUndone(): Promise<string> {
    const probe = path.join(folder(), "probe");
    const isComplete = async (step: number) => {
      rmSync(probe, { recursive: true, force: true });
      writeTree(probe, filesBefore);
      const { end } = await interrupted(["write", "kill", String(step), probe]);
      await recoverWrites(probe);
      return end !== "SIGKILL" || existsSync(path.join(probe, "requirements"));
    };
    let [undone, complete] = [1, 200];
    while (complete - undone > 1) {
      const middle = (undone + complete) >> 1;
      if (await isComplete(middle)) complete = middle;
      else undone = middle;
    }
    rmSync(probe, { recursive: true });
    return String(undone);
  }

  let lastUndone = "";
  beforeEach(async () => {
    lastUndone ||= await findLastUndone();
  });

  it("is undone or complete after its process was killed, at whatever step", async () => {
    const results = new Map<number, "before" | "after">();
    const arrange = (at: string) => writeTree(at, filesBefore);
    const steps = await atEveryStep("write", "kill", arrange, async (at, step, end) => {
      assert.equal(end, "SIGKILL", `step ${step}`);
      await recoverWrites(at);
      const found = readTree(at);
      const isAfter = Object.hasOwn(found, "requirements/");
      assert.deepEqual(found, isAfter ? treeAfter : treeBefore, `killed before step ${step}`);
      results.set(step, isAfter ? "after" : "before");
    });
    const order = Array.from({ length: steps }, (_, index) => results.get(index + 1));
    const firstAfter = order.indexOf("after");
    assert.ok(firstAfter > 0, "some step comes after the write is complete");
    assert.ok(!order.slice(firstAfter).includes("before"), "what is complete stays complete");
  });

  it("is undone by the next write", async () => {
    writeTree(folder(), filesBefore);
    const { end } = await interrupted(["write", "kill", lastUndone, folder()]);
    assert.equal(end, "SIGKILL");
    assert.notDeepEqual(readTree(folder()), treeBefore);
    await writeFiles(folder(), threeFiles());
    assert.deepEqual(readTree(folder()), treeAfter);
  });

  it("is undone or complete when its recovery is killed too, at whatever step, and tried again", async () => {
    const crashed = path.join(folder(), "crashed");
    writeTree(crashed, filesBefore);
    await interrupted(["write", "kill", lastUndone, crashed]);
    const arrange = (at: string) => cpSync(crashed, at, { recursive: true });
    await atEveryStep("recover", "kill", arrange, async (at, at2, end) => {
      assert.equal(end, "SIGKILL");
      await recoverWrites(at);
      assert.deepEqual(readTree(at), treeBefore, `recovery killed before step ${at2}`);
    });
  });

  it("is undone when a text is larger than the system allows", async () => {
    writeTree(folder(), filesBefore);
    const limited = ["bash", "-c", 'ulimit -f 1; exec "$@"', "bash", process.execPath];
    const { end, err } = await interrupted(["large", "run", "0", folder()], limited);
    assert.deepEqual([end, err], [1, "EFBIG"]);
    assert.deepEqual(readTree(folder()), treeBefore);
  });

  it("is left alone while its process lives, and undone once it is gone", async () => {
    writeTree(folder(), filesBefore);
    const child = start(["write", "stop", lastUndone, folder()]);
    const closed = new Promise((resolve) => child.on("close", resolve));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const half = readTree(folder());
    await recoverWrites(folder());
    assert.deepEqual(readTree(folder()), half);
    assert.ok(readdirSync(folder()).some((name) => name.startsWith(`${stagePrefix}${child.pid}-`)));
    child.kill("SIGKILL");
    await closed;
    await recoverWrites(folder());
    assert.deepEqual(readTree(folder()), treeBefore);
  });

  it("is not undone in a file that somebody has changed since", async () => {
    writeTree(folder(), filesBefore);
    await interrupted(["write", "kill", lastUndone, folder()]);
    writeFileSync(path.join(folder(), "risks.yaml"), "- id: RISK-003\n");
    await recoverWrites(folder());
    assert.deepEqual(readTree(folder()), { ...treeBefore, "risks.yaml": "- id: RISK-003\n" });
  });
});

describe("recoverWrites", () => {
  const folder = temporaryFolder();
  // No system gives out such a process id.
  const stage = `${stagePrefix}999999999-forged`;
  const digestOfPrecious = createHash("sha256").update("precious").digest("hex");

  it("never reaches out of the folder, whatever the journal says", async () => {
    const outside = { "outside/precious.yaml": "precious", "outside/empty/keep": "" };
    for (const target of [
      path.join(folder(), "outside/precious.yaml"),
      "../outside/precious.yaml",
      "inside/../../outside/precious.yaml",
      "link/precious.yaml",
    ]) {
      const project = path.join(folder(), "project");
      rmSync(project, { recursive: true, force: true });
      writeTree(folder(), outside);
      const steps = [true, false].flatMap((existed) =>
        [null, digestOfPrecious].map((written) => ({
          ...{ path: target, target, existed, written, removes: false, newFolders: [target] },
          ...{ fresh: "/nowhere", kept: path.join(project, stage, "old-0") },
        })),
      );
      writeTree(project, { [`${stage}/journal.json`]: JSON.stringify(steps), "assent.yaml": "assent: 1\n" });
      for (const index of steps.keys()) writeTree(project, { [`${stage}/old-${index}`]: "forged" });
      symlinkSync("../outside", path.join(project, "link"));
      await recoverWrites(project);
      assert.equal(readFileSync(path.join(folder(), "outside/precious.yaml"), "utf8"), "precious", target);
    }
  });

  it("leaves a journal alone that it can't understand", async () => {
    for (const journal of ["{", "null", "[1]", '[{"path":1}]', '{"path":"a"}']) {
      writeTree(folder(), { "a.yaml": "a", [`${stage}/journal.json`]: journal, [`${stage}/old-0`]: "b" });
      const found = readTree(folder());
      await recoverWrites(folder());
      assert.deepEqual(readTree(folder()), found, journal);
    }
  });

  it("removes what was prepared without a journal", async () => {
    writeTree(folder(), { "a.yaml": "a", [`${stage}/new-0`]: "b", [`${stage}/journal.tmp`]: '[{"path' });
    await recoverWrites(folder());
    assert.deepEqual(readTree(folder()), { "a.yaml": "a" });
  });
});
