// Builds, then runs every test: the core and the command line in Node; the panels in Chromium; the extension in a
// real VS Code, in both of its extension hosts, in Chinese and beside another YAML extension; and that VS Code by its
// keys and its screen. All cores are used: mocha takes a process for each, and two VS Codes run at a time.
//
//   --only node|webview|vscode|web|chinese|beside|workbench   this part; may be said again
//   --file <part of a path>                                   only such files of the parts that mocha runs
//   --grep <text>                                             only tests whose names contain the text
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { ensureChromium, ensureVsCode } from "../test/support/vscode/install.mjs";
import { buildAll } from "./build.mjs";
import { buildNodeTests, buildWebviewTests, workbenchTests } from "./buildTests.mjs";
import { runExtensionTests } from "./runExtensionTests.mjs";
import { runMocha } from "./runMocha.mjs";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    file: { type: "string", default: "" },
    grep: { type: "string" },
  },
});

// Nothing that is run from here keeps anything among the user's caches.
process.env.ASSENT_CACHE_DIR = "";

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {Record<string, (print: (text: string) => void) => Promise<Counts>>} */
const parts = {
  node: async () => runTests(await buildNodeTests()),
  webview: async () => {
    ensureChromium();
    return runTests(await buildWebviewTests());
  },
  vscode: (print) => runExtensionTests("node", { grep: values.grep, print }),
  web: (print) => runExtensionTests("web", { grep: values.grep, print }),
  chinese: (print) => runExtensionTests("chinese", { grep: values.grep, print }),
  beside: (print) => runExtensionTests("beside", { grep: values.grep, print }),
  workbench: () => {
    ensureChromium();
    ensureVsCode();
    return runTests(workbenchTests());
  },
};

/** What runs at the same time: these wait more than they work. */
const together =
  availableParallelism() > 1
    ? [
        ["vscode", "web"],
        ["chinese", "beside"],
      ]
    : [];

/** They begin first, so that none is left to one process in the end. */
const longest = /[\\/](fuzz|faults)[\\/]|[\\/](everyTheme|story)\.test\./;

/** @param {readonly string[]} files */
function runTests(files) {
  const chosen = files.filter((file) => file.includes(values.file));
  const ordered = chosen.toSorted((a, b) => Number(longest.test(b)) - Number(longest.test(a)));
  return runMocha(ordered, { grep: values.grep });
}

/**
 * Runs parts at the same time; what each prints stays in one piece.
 * @param {readonly string[]} names
 * @returns {Promise<Counts[]>}
 */
function runTogether(names) {
  return Promise.all(
    names.map(async (name) => {
      let output = "";
      const counts = await parts[name]((text) => {
        output += text;
      });
      console.log(`\n== ${name}\n${output}`);
      return counts;
    }),
  );
}

/** @param {string} name */
async function runAlone(name) {
  console.log(`\n== ${name}`);
  return parts[name]((text) => process.stdout.write(text));
}

await buildAll();
const wanted = new Set(Object.keys(parts).filter((name) => values.only?.includes(name) ?? true));
const total = { passed: 0, failed: 0 };
for (const name of wanted) {
  const group = together.find((names) => names.includes(name) && names.every((one) => wanted.has(one)));
  for (const one of group ?? []) wanted.delete(one);
  const counts = group ? await runTogether(group) : [await runAlone(name)];
  for (const { passed, failed } of counts) {
    total.passed += passed;
    total.failed += failed;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
