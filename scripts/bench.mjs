// Bundles the benchmark and the command line, fetches what is compared with, and runs it: `npm run bench -- --quick`.
//
//   records, load, editor, panels   one part of it, before all options
//   --sizes 1000,10000,50000   how many records
//   --layout A|B               one record a file, or 500; both where nothing is said
//   --quick                    fewer runs
//   --json <file>              the results for records as JSON too
//
// What was measured ends in one table, beside what must be reached.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { buildAll } from "./build.mjs";
import { buildGalleryPages } from "./buildTests.mjs";
import { bundles, root } from "./bundles.mjs";
import { writeLauncher } from "./launcher.mjs";
import { nodeProgram } from "./nodeProgram.mjs";

// A folder of its own, so that two runs at once don't measure each other's code.
const out = path.join(root, "out/bench", String(process.pid));

const programs = { ...nodeProgram, outdir: out };

const parts = { records: benchRecords, load: benchLoad, editor: benchEditor, panels: benchPanels };
const [first = "", ...others] = process.argv.slice(2);
const wanted = Object.keys(parts).filter((name) => !(first in parts) || name === first);
const options = first in parts ? others : process.argv.slice(2);
let failed = false;
try {
  for (const name of wanted) failed = (await parts[name]()) !== 0 || failed;
  failed = (await showBars()) !== 0 || failed;
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

/** What reading, checking and typing take. */
async function benchRecords() {
  const cli = await bundle();
  const server = languageServer();
  return run("main.mjs", [
    ...["--results", path.join(out, "records.json")],
    ...options,
    ...["--cli", cli, "--out", out, "--schema", path.join(root, "schemas/requirement.schema.json")],
    ...("missing" in server
      ? ["--server-missing", server.missing]
      : ["--server-node", server.node, "--server-modules", server.modules]),
  ]);
}

/** What a start takes in the real editor. */
async function benchEditor() {
  await buildAll();
  return runFile(path.join(root, "bench/activation.mjs"), [path.join(out, "editor.json")]);
}

/** For how long the extension keeps others waiting while it loads a large project. */
async function benchLoad() {
  await build({
    ...programs,
    entryPoints: ["main", "runLoad"].map((name) => `bench/load/${name}.ts`),
    outdir: path.join(out, "load"),
    minify: true,
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return run("load/main.mjs", [path.join(out, "load.json"), ...options.filter((one) => /^\d+$/.test(one))]);
}

/** What showing a large project in panels takes. */
async function benchPanels() {
  await buildAll();
  await buildGalleryPages();
  await build({
    ...programs,
    entryPoints: { panels: "bench/panels/main.ts" },
    packages: "external",
    define: { ASSENT_VERSION: JSON.stringify("bench"), ASSENT_BUILD: JSON.stringify("bench") },
  });
  return run("panels.mjs", [path.join(out, "panels.json")]);
}

/** The table of all that was measured, and of what the bundles weigh. */
async function showBars() {
  writeFileSync(path.join(out, "weights.json"), JSON.stringify(await buildAll()));
  await build({ ...programs, entryPoints: { bars: "bench/bars/main.ts" } });
  return run("bars.mjs", [out]);
}

function run(program, args) {
  return runFile(path.join(out, program), args);
}

function runFile(file, args) {
  mkdirSync(out, { recursive: true });
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: "inherit" }).status;
}

/** Returns the file that runs the command line. */
async function bundle() {
  const commandLine = bundles.find(({ name }) => name === "command line");
  if (!commandLine) throw new Error("scripts/bundles.mjs has no command line");
  await build({ ...commandLine.options, outdir: path.join(out, "cli") });
  await build({
    ...programs,
    entryPoints: ["main", "runStep", "languageServer", "languageServerTyping"].map(
      (name) => `bench/${name}.ts`,
    ),
    minify: true,
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return writeLauncher(out);
}

/**
 * yaml-language-server and a Node that can run it, in a folder of their own that Git doesn't see.
 * @returns {{ node: string, modules: string } | { missing: string }}
 */
function languageServer() {
  const folder = path.join(root, ".bench");
  const modules = path.join(folder, "node_modules");
  const system = process.platform === "win32" ? "win" : process.platform;
  const nodePackage = `node-${system}-${process.arch}`;
  const node = path.join(modules, nodePackage, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (!existsSync(node) || !existsSync(path.join(modules, "yaml-language-server"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, ".gitignore"), "*\n");
    writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
    const packages = ["yaml-language-server@2.0.0", `${nodePackage}@24`];
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error", "--prefix", folder];
    const { status, stderr } = spawnSync("npm", ["install", ...flags, ...packages], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const reason = String(stderr ?? "")
      .split("\n")
      .find((line) => line.startsWith("npm error"));
    if (status !== 0) return { missing: `could not be installed (${reason ?? "npm is missing"})` };
  }
  return { node, modules };
}
