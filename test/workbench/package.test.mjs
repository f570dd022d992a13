import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packCommandLine, packExtension, vsixBudget } from "../../scripts/package.mjs";
import { installVsix } from "../support/vscode/installVsix.mjs";
import { openFolder } from "../support/vscode/window.mjs";

describe("what people install", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "assent-"));
  /** @type {ReturnType<typeof packExtension>} */
  let packed;

  before(() => {
    packed = packExtension(folder);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is packed without a warning, and small", () => {
    assert.deepEqual(packed.warnings, []);
    assert.ok(statSync(packed.file).size <= vsixBudget, `${statSync(packed.file).size} bytes`);
  });

  it("activates in a clean profile", async () => {
    const window = await openFolder({
      theme: "light",
      name: "empty",
      prepare: mkdirSync,
      install: (profile) => installVsix(packed.file, profile),
    });
    try {
      writeFileSync(path.join(window.folder, "assent.yaml"), "assent: 1\nname: Small\n");
      await window.page.getByRole("button", { name: /^Assent/ }).waitFor();
    } finally {
      await window.close();
    }
  });

  it("is, for a pipeline, a command line that npm installs and that needs nothing else", () => {
    const file = packCommandLine(folder);
    const project = path.join(folder, "pipeline");
    mkdirSync(project);
    writeFileSync(path.join(project, "package.json"), "{}");
    const run = (/** @type {string[]} */ ...args) =>
      spawnSync(args[0] ?? "", args.slice(1), { cwd: project, encoding: "utf8" });
    const installed = run("npm", "install", "--offline", "--no-audit", "--no-fund", file);
    assert.equal(installed.status, 0, installed.stderr);
    const { version } = JSON.parse(
      readFileSync(path.join(project, "node_modules/assent/package.json"), "utf8"),
    );
    assert.match(run("npx", "--no-install", "assent", "--version").stdout, new RegExp(`\\b${version}\\b`));
    assert.equal(run("npx", "--no-install", "assent", "init", "--name", "Small").status, 0);
    assert.equal(run("npx", "--no-install", "assent", "check").status, 0);
  });
});
