// Packs what people install: the extension as a VSIX, the command line as an npm package.
//
//   --out <folder>   where they go (packages)
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { installOnce } from "../test/support/vscode/installOnce.mjs";
import { buildAll } from "./build.mjs";
import { root } from "./bundles.mjs";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
/** Bytes. */
export const vsixBudget = 1_500_000;

/**
 * Runs `vsce package` on what was built.
 * @param {string} folder where the file goes
 * @returns {{ file: string, warnings: string[] }}
 */
export function packExtension(folder) {
  const installed = installOnce({
    name: "packaging",
    manifests: path.join(root, "scripts/packaging"),
    announcement: "Installing what makes a VSIX; this happens once …",
  });
  const file = path.join(folder, `${manifest.name}-${manifest.version}.vsix`);
  const output = run(process.execPath, [
    ...[path.join(installed, "node_modules/@vscode/vsce/vsce"), "package", "--out", file],
    // Everything is in the bundles.
    "--no-dependencies",
    // The page beside the extension: the README's pictures would make it three times as large.
    ...["--readme-path", "docs/extension.md", "--allow-missing-repository", "--no-rewrite-relative-links"],
  ]);
  return { file, warnings: output.split("\n").filter((line) => /warn/i.test(line)) };
}

/**
 * Packs the command line with nothing else, so that a pipeline can install the file.
 * @param {string} folder where the file goes
 * @returns {string} the file
 */
export function packCommandLine(folder) {
  const stage = mkdtempSync(path.join(tmpdir(), "assent-"));
  try {
    const { name, version, license, engines, bin } = manifest;
    writeFileSync(
      path.join(stage, "package.json"),
      JSON.stringify({ name, version, description: "Assent's command line", license, engines, bin }, null, 2),
    );
    cpSync(path.join(root, "LICENSE"), path.join(stage, "LICENSE"));
    cpSync(path.join(root, "dist/cli.js"), path.join(stage, "dist/cli.js"));
    cpSync(path.join(root, "dist/cli"), path.join(stage, "dist/cli"), {
      recursive: true,
      filter: (file) => !file.endsWith(".map"),
    });
    run("npm", ["pack", "--pack-destination", path.resolve(folder), "--loglevel=error"], stage);
    return path.join(folder, `${name}-${version}.tgz`);
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {string} what it printed
 */
function run(command, args, cwd = root) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { out: { type: "string", default: path.join(root, "packages") } },
  });
  mkdirSync(values.out, { recursive: true });
  await buildAll();
  const { file, warnings } = packExtension(values.out);
  for (const packed of [file, packCommandLine(values.out)])
    console.log(`${path.relative(process.cwd(), packed)}: ${(statSync(packed).size / 1000).toFixed(0)} kB`);
  for (const warning of warnings) console.error(warning);
  if (warnings.length > 0 || statSync(file).size > vsixBudget) process.exitCode = 1;
}
