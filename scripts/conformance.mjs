// Compares our parsers and our compiled schemas with the suites that others wrote for them:
// `npm run conformance -- <folder of yaml-test-suite> <folder of JSON-Schema-Test-Suite>`, one or both.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { root } from "./bundles.mjs";
import { nodeProgram } from "./nodeProgram.mjs";

const suites = process.argv.slice(2);
if (suites.length === 0) {
  console.error("Usage: npm run conformance -- <folder of a suite>...");
  process.exit(2);
}

const out = path.join(root, "out/conformance");
await build({
  ...nodeProgram,
  entryPoints: [
    "test/core/conformance/main.ts",
    "test/core/conformance/yamlWorker.ts",
    "src/core/schema/formats.ts",
  ].map((file) => ({ in: file, out: path.basename(file, ".ts") })),
  outdir: out,
  packages: "external",
});
const folders = suites.map((suite) => path.resolve(suite));
const { status } = spawnSync(process.execPath, [path.join(out, "main.mjs"), root, out, ...folders], {
  stdio: "inherit",
});
process.exit(status ?? 1);
