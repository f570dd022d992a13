import { existsSync } from "node:fs";
import path from "node:path";
import { schemaCompiler } from "./compileSchema.ts";
import { runSchemaSuite } from "./schemaConformance.ts";
import { runYamlSuite } from "./yamlConformance.ts";

/** `main.mjs <root> <out> <suite>...`: runs each suite that it is given; fails where one differs from its gaps. */
const [root = "", out = "", ...suites] = process.argv.slice(2);

const gapsOf = (name: string) => path.join(root, "test/core/conformance", name);
let passed = suites.length > 0;
for (const suite of suites) {
  if (existsSync(path.join(suite, "src"))) {
    passed = (await runYamlSuite(suite, path.join(out, "yamlWorker.mjs"), gapsOf("yamlGaps.json"))) && passed;
  } else if (existsSync(path.join(suite, "tests/draft2020-12"))) {
    const compile = await schemaCompiler(
      path.join(root, "scripts/generate/validators.mjs"),
      path.join(out, "formats.mjs"),
      path.join(out, "schemas"),
    );
    passed =
      (await runSchemaSuite(suite, path.join(root, "schemas"), compile, gapsOf("schemaGaps.json"))) && passed;
  } else {
    console.error(`${suite} is neither yaml-test-suite nor JSON-Schema-Test-Suite`);
    passed = false;
  }
}
process.exitCode = passed ? 0 : 1;
