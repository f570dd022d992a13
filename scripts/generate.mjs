// Writes src/generated/ from schemas/ and samples/. `--check` writes nothing and fails when a file is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bundles.mjs";
import { generateFieldTitles } from "./generate/fieldTitles.mjs";
import { generateKinds } from "./generate/kinds.mjs";
import { generateSampleFiles } from "./generate/sampleFiles.mjs";
import { readSchemas } from "./generate/schemaFiles.mjs";
import { generateSchemaGuide } from "./generate/schemaGuide.mjs";
import { generateTypes } from "./generate/types.mjs";
import { generateValidators, generateValidatorTypes } from "./generate/validators.mjs";

const schemas = readSchemas();
const files = {
  "fieldTitles.ts": generateFieldTitles(schemas),
  "kinds.ts": generateKinds(schemas),
  "records.ts": await generateTypes(schemas),
  "samples.ts": generateSampleFiles(),
  "schemaGuide.ts": generateSchemaGuide(schemas),
  "validators.js": generateValidators(schemas),
  "validators.d.ts": generateValidatorTypes(schemas),
};

const stale = [];
for (const [name, source] of Object.entries(files)) {
  const file = path.join(root, "src/generated", name);
  if (existsSync(file) && readFileSync(file, "utf8") === source) continue;
  stale.push(name);
  if (!process.argv.includes("--check")) writeFileSync(file, source);
}
if (stale.length > 0)
  console.log(`${process.argv.includes("--check") ? "out of date" : "written"}: ${stale.join(", ")}`);
if (process.argv.includes("--check") && stale.length > 0) process.exit(1);
