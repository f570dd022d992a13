import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { recoverWrites } from "../../../src/node/recoverWrites.ts";
import { WriteConflict, writeFiles } from "../../../src/node/writeFiles.ts";
import { readTree, temporaryFolder, writeTree } from "../support/tree.ts";
import { interrupted } from "./faultyRuns.ts";

const files = {
  "assent.yaml": "assent: 1\n",
  "risks/RISK-001.yaml": "id: RISK-001\n",
  "risks.yaml": "- 1\n",
};
const writes = [
  { path: "risks/RISK-001.yaml", text: "id: RISK-001 # new\n", expected: "id: RISK-001\n" },
  { path: "risks/RISK-002.yaml", text: "id: RISK-002\n", expected: undefined },
  { path: "risks.yaml", text: "- 2\n", expected: "- 1\n" },
];

describe("what somebody else does at any step of a write", () => {
  const folder = temporaryFolder();

  /** Calls `visit` after each run in which something happened before one of its calls, until there are no more. */
  async function atEveryCall(
    meanwhile: (at: string) => void,
    visit: (at: string, error: unknown, call: number) => Promise<void>,
  ): Promise<void> {
    for (let call = 1; ; call++) {
      const at = path.join(folder(), `call ${call}`, "project");
      mkdirSync(at, { recursive: true });
      writeTree(at, files);
      writeTree(path.dirname(at), { "outside/RISK-001.yaml": "precious", "outside/RISK-003.yaml": "too" });
      const { error, reached } = await interrupted(
        "meanwhile",
        call,
        () => writeFiles(at, writes),
        () => meanwhile(at),
      );
      if (!reached) return;
      await visit(at, error, call);
      rmSync(path.dirname(at), { recursive: true, force: true });
    }
  }

  const saved = "- saved by an editor\n";

  it("never costs what an editor saves", async () => {
    let done = 0;
    await atEveryCall(
      (at) => writeFileSync(path.join(at, "risks.yaml"), saved),
      async (at, error, call) => {
        const found = readTree(at);
        assert.equal(found["risks.yaml"], saved, `saved before call ${call}`);
        if (error) {
          assert.ok(error instanceof WriteConflict && error.path === "risks.yaml", String(error));
          assert.deepEqual(
            found,
            { ...files, "risks/": "", "risks.yaml": saved },
            `saved before call ${call}`,
          );
        } else {
          done += 1;
        }
      },
    );
    assert.ok(done > 0, "what is saved at the end comes on top");
  });

  it("never leads out of the project when a folder becomes a link", async () => {
    const outside = { "RISK-001.yaml": "precious", "RISK-003.yaml": "too" };
    await atEveryCall(
      (at) => {
        renameSync(path.join(at, "risks"), path.join(path.dirname(at), "moved"));
        symlinkSync("../outside", path.join(at, "risks"));
      },
      async (at, _, call) => {
        assert.deepEqual(
          readTree(path.join(path.dirname(at), "outside")),
          outside,
          `swapped before call ${call}`,
        );
        await recoverWrites(at);
        assert.deepEqual(
          readTree(path.join(path.dirname(at), "outside")),
          outside,
          `swapped before call ${call}`,
        );
      },
    );
  });

  it("never leads out of the project when a file becomes a link", async () => {
    await atEveryCall(
      (at) => {
        rmSync(path.join(at, "risks.yaml"));
        symlinkSync("../outside/RISK-001.yaml", path.join(at, "risks.yaml"));
      },
      async (at, _, call) => {
        const precious = readFileSync(path.join(path.dirname(at), "outside/RISK-001.yaml"), "utf8");
        assert.equal(precious, "precious", `swapped before call ${call}`);
      },
    );
  });

  it("makes no half of a project whose folder has gone", async () => {
    await atEveryCall(
      (at) => rmSync(at, { recursive: true }),
      async (at, _, call) => assert.ok(!existsSync(at), `gone before call ${call}`),
    );
  });
});
