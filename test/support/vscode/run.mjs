// `node run.mjs <host> <tests> [<folder>]` runs the bundled tests against the extension of this project.
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./paths.mjs";
import { runVsCodeTests } from "./runTests.mjs";

/** @type {Record<string, Pick<import("./runTests.mjs").VsCodeTests, "kind" | "locale" | "others">>} */
const hosts = {
  node: { kind: "node" },
  web: { kind: "web" },
  chinese: { kind: "node", locale: "zh-cn" },
  beside: { kind: "node", others: [path.join(root, "test/support/otherYamlTools")] },
};

const { positionals } = parseArgs({ allowPositionals: true });
const [name = "", extensionTestsPath, folder] = positionals;
const host = hosts[name];
if (!host || !extensionTestsPath) {
  throw new Error(`Usage: node run.mjs ${Object.keys(hosts).join("|")} <tests> [<folder>]`);
}
try {
  await runVsCodeTests({ ...host, extensionDevelopmentPath: root, extensionTestsPath, folder });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
