// Builds, then runs every test: the core and the command line in Node; the panels in Chromium; the extension in a
// real VS Code, in both of its extension hosts, in Chinese and beside another YAML extension; and that VS Code by its
// keys and its screen.
//
//   --only node|webview|vscode|web|chinese|beside|workbench   one of these parts
//   --file <part of a path>                                   only such files of the first two parts
//   --grep <text>                                             only tests whose names contain the text
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { buildNodeTests, buildWebviewTests, workbenchTests } from "./buildTests.mjs";
import { runExtensionTests } from "./runExtensionTests.mjs";
import { runMocha } from "./runMocha.mjs";

const { values } = parseArgs({
  options: { only: { type: "string" }, file: { type: "string", default: "" }, grep: { type: "string" } },
});

const parts = {
  node: async () => runMocha((await buildNodeTests()).filter(isWanted), { grep: values.grep }),
  webview: async () => runMocha((await buildWebviewTests()).filter(isWanted), { grep: values.grep }),
  vscode: () => runExtensionTests("node", values.grep),
  web: () => runExtensionTests("web", values.grep),
  chinese: () => runExtensionTests("chinese", values.grep),
  beside: () => runExtensionTests("beside", values.grep),
  workbench: async () => runMocha(workbenchTests(), { grep: values.grep }),
};

function isWanted(file) {
  return file.includes(values.file);
}

await buildAll();
const total = { passed: 0, failed: 0 };
for (const [name, run] of Object.entries(parts)) {
  if (values.only && values.only !== name) continue;
  console.log(`\n== ${name}`);
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
