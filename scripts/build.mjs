// Bundles the extension and the command line into dist/. `--watch` builds again on every change.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";
import { bundles, root } from "./bundles.mjs";
import { writeLauncher } from "./launcher.mjs";
import {
  allPieces,
  bytesOf,
  entriesIn,
  fileOf,
  loadedForCall,
  loadedInTheEnd,
  loadedWith,
} from "./pieces.mjs";
import { writeSampleBundles } from "./sampleBundles.mjs";

/**
 * Pieces have names that change with their content: what an earlier build left behind goes.
 * @type {import("esbuild").Plugin}
 */
const removeStale = {
  name: "remove-stale",
  setup({ initialOptions: { outdir }, onEnd }) {
    onEnd(({ metafile }) => {
      if (!outdir || !metafile) return;
      for (const name of readdirSync(path.join(root, outdir))) {
        if (!metafile.outputs[`${outdir}/${name}`]) rmSync(path.join(root, outdir, name), { force: true });
      }
    });
  },
};

/** Builds everything, and says of each bundle what it weighs and what it may weigh. */
export async function buildAll() {
  const results = await Promise.all(bundles.map((bundle) => build(optionsOf(bundle))));
  writeLauncher(path.join(root, "dist"));
  writeSampleBundles(path.join(root, "dist/samples"));
  return bundles.flatMap((bundle, index) => weigh(bundle, results[index]?.metafile?.outputs ?? {}));
}

async function watchAll() {
  for (const bundle of bundles) {
    const options = optionsOf(bundle);
    // While the code changes, nothing that an earlier version found may be kept.
    const define = { ...options.define, ASSENT_BUILD: '""' };
    const watcher = await context({ ...options, define, minify: false, logLevel: "info" });
    await watcher.watch();
  }
  writeLauncher(path.join(root, "dist"));
  writeSampleBundles(path.join(root, "dist/samples"));
}

/** @param {import("./bundles.mjs").Bundle} bundle */
function optionsOf({ options }) {
  return { ...options, plugins: [...(options.plugins ?? []), removeStale] };
}

/**
 * @typedef {object} Weight
 * @property {string} name
 * @property {number} budget
 * @property {number} bytes
 */

/**
 * @param {import("./bundles.mjs").Bundle} bundle
 * @param {import("./pieces.mjs").Outputs} outputs
 * @returns {Weight[]}
 */
function weigh({ name, budget, loading, calls, panel, options }, outputs) {
  const all = { name, budget, bytes: bytesOf(outputs, allPieces(outputs)) };
  const [entry] = /** @type {string[]} */ (options.entryPoints);
  const parts = [
    ...(loading ? weighLoading(loading, outputs, entry) : []),
    ...(calls ? weighCalls(calls, outputs, entry) : []),
    ...(panel ? weighPanels(panel, outputs) : []),
  ];
  if (parts.length === 0) return [all];
  return [...parts, { ...all, name: "all pieces" }].map((part) => ({
    ...part,
    name: `${name}, ${part.name}`,
  }));
}

/**
 * @param {number} budget
 * @param {import("./pieces.mjs").Outputs} outputs
 * @returns {Weight[]}
 */
function weighPanels(budget, outputs) {
  return entriesIn(outputs, "webview/").map((entry) => ({
    name: path.basename(path.dirname(entry)),
    budget,
    bytes: bytesOf(outputs, loadedWith(outputs, fileOf(outputs, entry))),
  }));
}

/**
 * @param {import("./bundles.mjs").Loading} loading
 * @param {import("./pieces.mjs").Outputs} outputs
 * @param {string} entry
 * @returns {Weight[]}
 */
function weighLoading({ activation, opening, onDemand }, outputs, entry) {
  const file = fileOf(outputs, entry);
  return [
    { name: "to activate", budget: activation, bytes: bytesOf(outputs, loadedWith(outputs, file)) },
    {
      name: "until a project is checked",
      budget: opening,
      bytes: bytesOf(outputs, loadedInTheEnd(outputs, file, onDemand)),
    },
  ];
}

/**
 * @param {import("./bundles.mjs").Calls} calls
 * @param {import("./pieces.mjs").Outputs} outputs
 * @param {string} entry
 * @returns {Weight[]}
 */
function weighCalls({ commands, any, check, checking, onDemand }, outputs, entry) {
  /**
   * @param {string} command
   * @param {readonly string[]} [without]
   */
  const bytesFor = (command, without) => bytesOf(outputs, loadedForCall(outputs, entry, command, without));
  const [largest] = entriesIn(outputs, commands).sort((a, b) => bytesFor(b) - bytesFor(a));
  return [
    { name: "check", budget: checking, bytes: bytesFor(check, onDemand) },
    { name: `${path.basename(largest, ".ts")} (the largest command)`, budget: any, bytes: bytesFor(largest) },
  ];
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--watch")) await watchAll();
  else {
    for (const { name, bytes } of await buildAll()) console.log(`${name}: ${(bytes / 1024).toFixed(0)} KiB`);
  }
}
