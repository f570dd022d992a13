// `node run.mjs node|web <tests> [<folder>]` runs the bundled tests against the extension of this project.
import { parseArgs } from "node:util";
import { root } from "./paths.mjs";
import { runVsCodeTests } from "./runTests.mjs";

const { positionals } = parseArgs({ allowPositionals: true });
const [kind, extensionTestsPath, folder] = positionals;
if ((kind !== "node" && kind !== "web") || !extensionTestsPath) {
  throw new Error("Usage: node run.mjs node|web <tests> [<folder>]");
}
try {
  await runVsCodeTests({ kind, extensionDevelopmentPath: root, extensionTestsPath, folder });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
