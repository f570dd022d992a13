// Writes src/generated/ from schemas/, samples/ and the script of forms. `--check` writes nothing and fails when a file is
// out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bundles.mjs";
import { generateAskedFields } from "./generate/askedFields.mjs";
import { generateDisclosedFields } from "./generate/disclosedFields.mjs";
import { generateFieldTitles } from "./generate/fieldTitles.mjs";
import { generateFormScript } from "./generate/formScript.mjs";
import { generateKinds } from "./generate/kinds.mjs";
import { generateSampleList } from "./generate/sampleList.mjs";
import { readSchemas } from "./generate/schemaFiles.mjs";
import { generateSchemaGuide } from "./generate/schemaGuide.mjs";
import { generateTypes } from "./generate/types.mjs";
import { generateValidators, generateValidatorTypes } from "./generate/validators.mjs";

const schemas = readSchemas();
const files = {
  "askedFields.ts": generateAskedFields(schemas),
  "disclosedFields.ts": generateDisclosedFields(schemas),
  "fieldTitles.ts": generateFieldTitles(schemas),
  "formScript.ts": await generateFormScript(),
  "kinds.ts": generateKinds(schemas),
  "records.ts": await generateTypes(schemas),
  "samples.ts": generateSampleList(),
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
