// What is bundled, from where, and how large it may be (bytes, minified).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { digestOfSources } from "./digestOfSources.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

/**
 * What stands in for parts of the `yaml` package, by the modules' names and who imports them.
 * @type {readonly { module: RegExp, from: RegExp, instead: string }[]}
 */
const yamlParts = [
  { module: /^\.\/tags\.js$/, from: /schema[\\/]Schema\.js$/, instead: "yamlCoreTags.mjs" },
  {
    module: /\/stringify\w*\.js$/,
    from: /(doc|nodes|schema|compose)[\\/][\w\\/-]+\.js$/,
    instead: "yamlWithoutWriting.mjs",
  },
  {
    module: /^\.\/cst-(scalar|stringify|visit)\.js$/,
    from: /parse[\\/]cst\.js$/,
    instead: "yamlWithoutWriting.mjs",
  },
];

/** @type {import("esbuild").Plugin} */
const yamlAsRead = {
  name: "yaml-as-read",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: module, importer }) => {
      if (!/yaml[\\/]browser[\\/]dist[\\/]/.test(importer)) return undefined;
      const part = yamlParts.find((each) => each.module.test(module) && each.from.test(importer));
      return part && { path: path.join(root, "scripts", part.instead) };
    });
    // What it reads by is always said, so the schema that it would read by otherwise falls away.
    onResolve({ filter: /^\.\/schema\/default$/ }, ({ importer }) =>
      /js-yaml[\\/]lib[\\/]loader\.js$/.test(importer)
        ? { path: path.join(root, "node_modules/js-yaml/lib/schema/failsafe.js") }
        : undefined,
    );
  },
};

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
  // Where the packages really lie must not be seen in the names of pieces.
  preserveSymlinks: true,
  // The packages' ES modules, so that what is not used falls away.
  mainFields: ["module", "main"],
  alias: {
    yaml: path.join(root, "node_modules/yaml/browser/dist/index.js"),
    "js-yaml": path.join(root, "scripts/jsYamlLoader.cjs"),
  },
  plugins: [yamlAsRead],
  define: { ASSENT_VERSION: JSON.stringify(version), ASSENT_BUILD: JSON.stringify(digestOfSources(root)) },
};

/**
 * @typedef {object} Bundle
 * @property {string} name
 * @property {number} budget for all that is built
 * @property {Loading} [loading] of the extension in pieces: what may be loaded when
 * @property {number} [panel] budget for all that one panel loads
 * @property {Calls} [calls] of the command line in pieces: what one call may load
 * @property {import("esbuild").BuildOptions} options
 */

/**
 * @typedef {object} Loading
 * @property {number} activation budget for what the editor waits for: the entry and all that it imports statically
 * @property {number} opening budget for what is loaded until a project is open and checked
 * @property {readonly string[]} onDemand the folders or files whose dynamic imports are no part of `opening`,
 *   because they wait until a person asks for something; every other dynamic import counts
 */

/**
 * What a call in English loads: the entry, the command's module, and all that these import, dynamically too from the
 * command on.
 * @typedef {object} Calls
 * @property {string} commands the folder whose modules are loaded one for each command
 * @property {number} any budget for whichever command loads most
 * @property {string} check the module of the command whose start counts
 * @property {number} checking budget for that one
 * @property {readonly string[]} onDemand what that one loads only where an option asks for it
 */

/** @type {readonly Bundle[]} */
export const bundles = [
  {
    name: "extension",
    budget: 1500 * 1024,
    loading: {
      activation: 40 * 1024,
      opening: 450 * 1024,
      onDemand: ["commands", "history", "language", "lenses", "panels", "relations", "views", "virtual"].map(
        (folder) => `src/extension/${folder}/`,
      ),
    },
    options: {
      ...common,
      entryPoints: ["src/extension/node/main.ts"],
      outdir: "dist/extension",
      // Without "type": "module" in the manifest, this ending tells the editor and Node.js what the files are.
      outExtension: { ".js": ".mjs" },
      platform: "node",
      format: "esm",
      splitting: true,
      external: ["vscode"],
    },
  },
  {
    name: "extension (browser)",
    // The browser's extension host loads one file and can load no other later: all pieces are in it.
    budget: 1420 * 1024,
    options: {
      ...common,
      entryPoints: ["src/extension/main.ts"],
      outfile: "dist/web/extension.js",
      platform: "browser",
      format: "cjs",
      external: ["vscode"],
      // The reader of tables asks for Node's streams only where it is given one, which never happens.
      alias: { ...common.alias, stream: path.join(root, "scripts/noStreams.cjs") },
    },
  },
  {
    name: "command line",
    budget: 1400 * 1024,
    calls: {
      commands: "src/cli/commands/",
      any: 700 * 1024,
      check: "src/cli/commands/check.ts",
      checking: 550 * 1024,
      onDemand: ["src/cli/fixProject.ts"],
    },
    options: {
      ...common,
      entryPoints: ["src/cli/main.ts"],
      outdir: "dist/cli",
      outExtension: { ".js": ".mjs" },
      platform: "node",
      format: "esm",
      splitting: true,
    },
  },
  {
    name: "panels",
    budget: 500 * 1024,
    panel: 130 * 1024,
    options: {
      ...common,
      entryPoints: panelEntries(),
      entryNames: "[dir]",
      outbase: "webview",
      outdir: "dist/webview",
      platform: "browser",
      format: "esm",
      // What all panels use is loaded from one file.
      splitting: true,
    },
  },
];

/** Every panel is a folder with a script of its own. */
function panelEntries() {
  return readdirSync(path.join(root, "webview"), { withFileTypes: true })
    .filter((item) => item.isDirectory() && existsSync(path.join(root, "webview", item.name, "main.ts")))
    .map(({ name }) => `webview/${name}/main.ts`)
    .sort();
}
