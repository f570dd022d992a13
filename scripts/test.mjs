// Builds, then runs every test: the core and the command line in Node, the extension in a real VS Code, in
// both of its extension hosts and in Chinese, and that VS Code by its keys and its screen. `--only node|vscode|web|chinese|workbench` runs one part, `--grep text` picks tests by name.
import { parseArgs } from "node:util";
import { buildAll } from "./build.mjs";
import { buildNodeTests, workbenchTests } from "./buildTests.mjs";
import { runExtensionTests } from "./runExtensionTests.mjs";
import { runMocha } from "./runMocha.mjs";

const { values } = parseArgs({ options: { only: { type: "string" }, grep: { type: "string" } } });

const parts = {
  node: async () => runMocha(await buildNodeTests(), { grep: values.grep }),
  vscode: () => runExtensionTests("node", values.grep),
  web: () => runExtensionTests("web", values.grep),
  chinese: () => runExtensionTests("chinese", values.grep),
  workbench: async () => runMocha(workbenchTests(), { grep: values.grep }),
};

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
