// Bundles the extension and the command line into dist/. `--watch` builds again on every change.
import { chmodSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";
import { bundles, root } from "./bundles.mjs";
import { allPieces, bytesOf, fileOf, loadedInTheEnd, loadedWith } from "./pieces.mjs";

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
  chmodSync(path.join(root, "dist/cli.js"), 0o755);
  return bundles.flatMap((bundle, index) => weigh(bundle, results[index]?.metafile?.outputs ?? {}));
}

async function watchAll() {
  for (const bundle of bundles) {
    const watcher = await context({ ...optionsOf(bundle), minify: false, logLevel: "info" });
    await watcher.watch();
  }
}

/** @param {import("./bundles.mjs").Bundle} bundle */
function optionsOf({ options, loading }) {
  return loading ? { ...options, plugins: [...(options.plugins ?? []), removeStale] } : options;
}

/**
 * @param {import("./bundles.mjs").Bundle} bundle
 * @param {import("./pieces.mjs").Outputs} outputs
 * @returns {{ name: string, budget: number, bytes: number }[]}
 */
function weigh({ name, budget, loading, options }, outputs) {
  const bytes = bytesOf(outputs, allPieces(outputs));
  if (!loading) return [{ name, budget, bytes }];
  const entry = fileOf(outputs, /** @type {string[]} */ (options.entryPoints)[0]);
  const opening = loadedInTheEnd(outputs, entry, loading.onDemand);
  return [
    {
      name: `${name}, to activate`,
      budget: loading.activation,
      bytes: bytesOf(outputs, loadedWith(outputs, entry)),
    },
    {
      name: `${name}, until a project is checked`,
      budget: loading.opening,
      bytes: bytesOf(outputs, opening),
    },
    { name: `${name}, all pieces`, budget, bytes },
  ];
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--watch")) await watchAll();
  else {
    for (const { name, bytes } of await buildAll()) console.log(`${name}: ${(bytes / 1024).toFixed(0)} KiB`);
  }
}
