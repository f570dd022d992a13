// `npm run l10n` hands what is to be translated to people who translate, and takes it back: the program's texts, the
// manifest's and the schemas', each with where it stands.
//
//   (nothing)         writes out/l10n/zh-CN.xliff (XLIFF 1.2)
//   --out <folder>    writes it there instead
//   --missing         only what has no translation yet
//   --import <file>   puts the translations of such a file into the bundles and the schemas: all of them or none
//   --check           only says what is wrong: missing, unused, placeholders, spaces, untranslated, terms
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { root } from "./bundles.mjs";
import { readBundles, readCatalogs } from "./l10n/catalogs.mjs";
import { faultsOfBundles, faultsOfCatalogs } from "./l10n/faults.mjs";
import { importTranslations } from "./l10n/importTranslations.mjs";
import { loadXmlReader } from "./l10n/loadXmlReader.mjs";
import { readTerms } from "./l10n/terms.mjs";
import { textsInUse } from "./l10n/textsInUse.mjs";
import { printXliff, readXliff } from "./l10n/xliff.mjs";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "out/l10n" },
    missing: { type: "boolean", default: false },
    import: { type: "string" },
    check: { type: "boolean", default: false },
  },
});
const [from, out] = [values.import, values.out].map((file) => file && path.resolve(file));

process.chdir(root);
const { uses } = textsInUse();
const catalogs = readCatalogs(uses);

if (values.check) {
  const faults = [...faultsOfBundles(uses, readBundles()), ...faultsOfCatalogs(catalogs, readTerms())];
  for (const { check, where, message } of faults) console.log(`${check}: ${where}\n    ${message}`);
  process.exit(faults.length > 0 ? 1 : 0);
}

if (from) {
  const { readXml, createTranslator } = await loadXmlReader();
  const { changed, refused } = importTranslations(
    catalogs,
    readXliff(readFileSync(from, "utf8"), readXml, createTranslator()),
  );
  for (const { line, message } of refused) console.log(`${values.import}:${line}: ${message}`);
  console.log(refused.length > 0 ? "Nothing was imported." : `${changed} translations were changed.`);
  if (changed > 0) console.log("`npm run generate` writes those of the schemas into the program.");
  process.exit(refused.length > 0 ? 1 : 0);
}

const wanted = catalogs.map((catalog) => ({
  ...catalog,
  units: catalog.units.filter(({ target }) => !values.missing || !target?.trim()),
}));
const file = path.join(String(out), "zh-CN.xliff");
mkdirSync(path.dirname(file), { recursive: true });
const filled = wanted.filter(({ units }) => units.length > 0);
writeFileSync(file, printXliff(filled, "zh-CN"));
console.log(`${filled.reduce((sum, { units }) => sum + units.length, 0)} texts: ${file}`);
