// Bundles the tests: those for plain Node and for panels file by file, those for VS Code into one file.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./bundles.mjs";
import { nodeProgram } from "./nodeProgram.mjs";

/** Every test file below test/`folder`, relative to the project. */
function testFiles(folder, ending = ".test.ts") {
  return readdirSync(path.join(root, "test", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => `test/${folder}/${name.replaceAll("\\", "/")}`);
}

/** Returns the files that mocha runs for the core and the command line. */
export function buildNodeTests() {
  return bundleEach(
    ["core", "cli", "fuzz", "promises"].flatMap((folder) => testFiles(folder)),
    "out/test",
  );
}

/** Returns the files that mocha runs for the panels: they run in Node, and what they test in Chromium. */
export async function buildWebviewTests() {
  await buildGalleryPages();
  return bundleEach(testFiles("webview"), "out/test-webview");
}

/** The gallery, and the panel that is there and in tests only. */
export async function buildGalleryPages() {
  await build({
    absWorkingDir: root,
    entryPoints: {
      samplePanel: "test/webview/sample/main.ts",
      gallery: "webview/gallery/gallery.ts",
    },
    outdir: "out/gallery",
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    mainFields: ["module", "main"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

/**
 * @param {readonly string[]} entryPoints
 * @param {string} folder is emptied first
 */
async function bundleEach(entryPoints, folder) {
  const outdir = path.join(root, folder);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    ...nodeProgram,
    entryPoints: [...entryPoints],
    outdir,
    outbase: "test",
    splitting: true,
    packages: "external",
    sourcemap: "inline",
    define: { ASSENT_VERSION: JSON.stringify("test"), ASSENT_BUILD: JSON.stringify("test") },
  });
  return entryPoints.map((file) => path.join(outdir, path.relative("test", file).replace(/\.ts$/, ".mjs")));
}

/** Bundles the fuzzer, its worker into one file whose code is counted; returns the folder. */
export async function buildFuzzer() {
  const outdir = path.join(root, "out/fuzz");
  await build({
    ...nodeProgram,
    entryPoints: { main: "test/fuzz/main.ts", fuzzWorker: "test/fuzz/worker.ts" },
    outdir,
    packages: "external",
    define: { ASSENT_VERSION: JSON.stringify("test") },
  });
  return outdir;
}

/** Returns the test entry that VS Code loads in its extension host, of Node or of the browser. */
export async function buildExtensionTests(kind) {
  const outfile = path.join(root, `out/test-extension/${kind}/index.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [`test/extension/${kind}.ts`],
    outfile,
    bundle: true,
    format: "cjs",
    platform: kind === "web" ? "browser" : "node",
    target: "es2023",
    external: ["vscode"],
    // Mocha's browser build would take the bundle's own exports for its.
    define: { module: "undefined" },
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}

/** The tests that use VS Code as a person does; they are run as they are. */
export function workbenchTests() {
  return testFiles("workbench", ".test.mjs").map((file) => path.join(root, file));
}
