// Packs what people install, the extension as a VSIX and the command line as an npm package; and beside them what they
// are made of and the digests of all. The same project gives the same bytes, wherever and whenever it is packed.
//
//   --out <folder>   where they go (packages)
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { installOnce } from "../test/support/vscode/installOnce.mjs";
import { buildAll } from "./build.mjs";
import { root } from "./bundles.mjs";
import { billOfMaterials } from "./dependencies/billOfMaterials.mjs";
import { bundledPackages } from "./dependencies/bundledPackages.mjs";
import { evenModes } from "./packaging/evenModes.mjs";

const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
/** Bytes. */
export const vsixBudget = 1_500_000;
/** What the files are given for a time, a zone and an order of letters; npm gives its packages the same time. */
const environment = { SOURCE_DATE_EPOCH: "499162500", TZ: "UTC", LC_ALL: "C" };

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
  writeFileSync(file, evenModes(readFileSync(file)));
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
    for (const file of ["LICENSE", "THIRD_PARTY_NOTICES.txt", "dist/cli.js"])
      cpSync(path.join(root, file), path.join(stage, file));
    cpSync(path.join(root, "dist/cli"), path.join(stage, "dist/cli"), {
      recursive: true,
      filter: (file) => !file.endsWith(".map"),
    });
    evenModesBelow(stage);
    run("npm", ["pack", "--pack-destination", path.resolve(folder), "--loglevel=error"], stage);
    return path.join(folder, `${name}-${version}.tgz`);
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/**
 * Says what was packed, and returns what is wrong with it.
 * @param {string} folder where the files go
 * @returns {Promise<string[]>}
 */
async function packAll(folder) {
  mkdirSync(folder, { recursive: true });
  await buildAll();
  const { file, warnings } = packExtension(folder);
  const materials = path.join(folder, `${manifest.name}-${manifest.version}.cdx.json`);
  writeFileSync(materials, billOfMaterials(await bundledPackages()));
  const digests = [file, packCommandLine(folder), materials].map((packed) => {
    const bytes = readFileSync(packed);
    console.log(`${path.relative(process.cwd(), packed)}: ${(bytes.length / 1000).toFixed(0)} kB`);
    return `${createHash("sha256").update(bytes).digest("hex")}  ${path.basename(packed)}\n`;
  });
  writeFileSync(path.join(folder, "SHA256SUMS"), digests.join(""));
  console.log(digests.join("").trimEnd());
  return [
    ...warnings,
    ...(statSync(file).size > vsixBudget ? [`more than ${vsixBudget} bytes: ${file}`] : []),
  ];
}

/** @param {string} folder */
function evenModesBelow(folder) {
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const isRun = item.isDirectory() || item.name === "cli.js";
    chmodSync(path.join(item.parentPath, item.name), isRun ? 0o755 : 0o644);
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
    env: { ...process.env, ...environment },
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
  const faults = await packAll(values.out);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
