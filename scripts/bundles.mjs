// What is bundled, from where, and how large it may be (bytes, minified).
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: "linked",
  target: "es2023",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  // The packages' ES modules, so that what is not used falls away.
  mainFields: ["module", "main"],
  alias: { yaml: path.join(root, "node_modules/yaml/browser/dist/index.js") },
  define: { ASSENT_VERSION: JSON.stringify(version) },
};

/** @type {readonly { name: string, budget: number, options: import("esbuild").BuildOptions }[]} */
export const bundles = [
  {
    name: "extension",
    budget: 450 * 1024,
    options: {
      ...common,
      entryPoints: ["src/extension/node/main.ts"],
      outfile: "dist/extension.js",
      platform: "node",
      format: "cjs",
      external: ["vscode"],
    },
  },
  {
    name: "extension (browser)",
    budget: 450 * 1024,
    options: {
      ...common,
      entryPoints: ["src/extension/main.ts"],
      outfile: "dist/web/extension.js",
      platform: "browser",
      format: "cjs",
      external: ["vscode"],
    },
  },
  {
    name: "command line",
    budget: 700 * 1024,
    options: {
      ...common,
      entryPoints: ["src/cli/main.ts"],
      outfile: "dist/cli.js",
      platform: "node",
      format: "cjs",
      banner: { js: "#!/usr/bin/env node" },
    },
  },
];
