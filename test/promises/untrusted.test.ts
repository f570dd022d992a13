import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { openProject } from "./support/problemsIn.ts";
import { filesWith } from "./support/sources.ts";

interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: string } };
}

const own = `id: risk
initial: identified
states:
  identified: {on: {CLOSE: closed}}
  closed: {}
`;
const files = {
  "assent.yaml": "assent: 1\nname: Portal\nworkflows: {risk: workflows/risk.yaml}\n",
  "workflows/risk.yaml": own,
};

describe("Promise 5: an untrusted workspace is read-only", () => {
  it("follows no workflow of the project", async () => {
    assert.equal((await openProject(files, false)).lifecycleOf("risk"), undefined);
  });

  it("is still read and checked", async () => {
    const service = await openProject({ ...files, "risks.yaml": "- id: RISK-001\n" }, false);
    assert.ok(service.problems().some(({ code }) => code === "schema/required"));
  });

  it("starts no process: the only one that is ever started asks first", () => {
    assert.deepEqual(filesWith("src/extension", /child_process/), ["src/extension/node/gitAddress.ts"]);
    const text = readFileSync("src/extension/node/gitAddress.ts", "utf8");
    assert.match(text, /workspace\.isTrusted \? await gitProgram\(\) : undefined/);
    assert.deepEqual(
      filesWith("src/core", /child_process|\bprocess\.|\bfetch\(|WebSocket|XMLHttpRequest/),
      [],
    );
  });

  it("knows no connector and no hook: nothing of a project is run or loaded as code", () => {
    for (const folder of ["src/core", "src/extension", "src/cli", "src/node"])
      assert.deepEqual(filesWith(folder, /\beval\(|new Function\(|\bvm\b["']|import\((?!["'])/), [], folder);
    assert.deepEqual(
      filesWith("src/extension", /\bfetch\(|node:https?|node:net|WebSocket|XMLHttpRequest/),
      [],
    );
  });

  it("changes no file: whatever edits one asks first", () => {
    const editing = filesWith("src/extension", /workspace\.applyEdit\(/);
    const asking = filesWith("src/extension", /requireTrust\(t\)|!workspace\.isTrusted/);
    assert.ok(editing.length > 0);
    assert.deepEqual(
      editing.filter((file) => !asking.includes(file)),
      [],
    );
    const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, "limited");
  });
});
