import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { packCommandLine, packExtension, vsixBudget } from "../../scripts/package.mjs";
import { installVsix } from "../support/vscode/installVsix.mjs";
import { root } from "../support/vscode/paths.mjs";
import { openFolder } from "../support/vscode/window.mjs";

const notCheckedOut = [".bench", ".git", ".vscode-test", "dist", "node_modules", "out", "packages"];

/**
 * What somebody else would have checked out: in another place, at another time and for nobody else to read.
 * @param {string} folder
 */
function checkOut(folder) {
  const old = new Date("2001-02-03T04:05:06Z");
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !notCheckedOut.includes(path.relative(root, file)),
  });
  spawnSync("chmod", ["-R", "go-rwx", folder]);
  for (const name of ["package.json", "LICENSE", "media/icon.png"])
    utimesSync(path.join(folder, name), old, old);
  mkdirSync(path.join(folder, ".vscode-test"));
  for (const name of ["node_modules", ".vscode-test/packaging"])
    symlinkSync(path.join(root, name), path.join(folder, name), "junction");
}

/** @param {string} file */
function digestOf(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

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

  it("has the same bytes whoever packs it, wherever and whenever", function () {
    this.timeout(600_000);
    const elsewhere = path.join(folder, "checked/out/elsewhere");
    checkOut(elsewhere);
    const { status, stderr } = spawnSync(process.execPath, ["scripts/package.mjs"], {
      cwd: elsewhere,
      encoding: "utf8",
      env: { ...process.env, TZ: "Asia/Shanghai", LC_ALL: "zh_CN.UTF-8" },
    });
    assert.equal(status, 0, stderr);
    const sums = readFileSync(path.join(elsewhere, "packages/SHA256SUMS"), "utf8");
    for (const file of [packed.file, packCommandLine(folder)])
      assert.ok(sums.includes(`${digestOf(file)}  ${path.basename(file)}\n`), `${file}\n${sums}`);
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
