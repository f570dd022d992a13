// Bundles the extension and the command line into dist/. `--watch` builds again on every change.
import { chmodSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";
import { bundles, root } from "./bundles.mjs";

export async function buildAll() {
  const results = await Promise.all(bundles.map(({ options }) => build(options)));
  chmodSync(path.join(root, "dist/cli.js"), 0o755);
  return bundles.map(({ name, budget, options }, index) => {
    const output = /** @type {string} */ (options.outfile);
    return { name, budget, bytes: results[index]?.metafile?.outputs[output]?.bytes ?? 0 };
  });
}

async function watchAll() {
  for (const { options } of bundles) {
    const watcher = await context({ ...options, minify: false, logLevel: "info" });
    await watcher.watch();
  }
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--watch")) await watchAll();
  else {
    for (const { name, bytes } of await buildAll()) console.log(`${name}: ${(bytes / 1024).toFixed(0)} KiB`);
  }
}
