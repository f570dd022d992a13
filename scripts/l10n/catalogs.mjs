// The three places where translations stand: the program's bundle, the manifest's and the schemas.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { textsOfSchema } from "./schemaTexts.mjs";
import { filesBelow } from "./sourceFiles.mjs";

/**
 * One text to translate.
 * @typedef {object} Unit
 * @property {string} id the same as long as the text stays where it is
 * @property {string} source English
 * @property {string | undefined} target Chinese
 * @property {readonly string[]} notes where it is used
 */

/**
 * The texts that have their translations in one file.
 * @typedef {object} Catalog
 * @property {string} original a file, relative to the project
 * @property {readonly Unit[]} units
 * @property {(translations: ReadonlyMap<string, string>) => void} write takes translations by the ids of their units
 */

const bundle = "l10n/bundle.l10n";
const manifest = "package.nls";

/**
 * @param {ReadonlyMap<string, readonly string[]>} uses the texts of the code and where they stand
 * @returns {Catalog[]}
 */
export function readCatalogs(uses) {
  return [bundleCatalog(uses), manifestCatalog(), ...filesBelow("schemas", ".json").map(schemaCatalog)];
}

/** Texts that the bundles hold. */
export function readBundles() {
  return {
    english: readJson(`${bundle}.json`),
    chinese: readJson(`${bundle}.zh-cn.json`),
    manifest: readJson(`${manifest}.json`),
    manifestChinese: readJson(`${manifest}.zh-cn.json`),
  };
}

/** @param {ReadonlyMap<string, readonly string[]>} uses @returns {Catalog} */
function bundleCatalog(uses) {
  const chinese = readJson(`${bundle}.zh-cn.json`);
  const texts = [...uses.keys()].sort();
  return {
    original: `${bundle}.json`,
    units: texts.map((source) => ({
      id: createHash("sha256").update(source).digest("hex").slice(0, 16),
      source,
      target: chinese[source],
      notes: uses.get(source) ?? [],
    })),
    write(translations) {
      const sorted = texts.map((source, index) => [source, translations.get(this.units[index]?.id ?? "")]);
      writeJson(`${bundle}.json`, Object.fromEntries(texts.map((text) => [text, text])));
      writeJson(
        `${bundle}.zh-cn.json`,
        Object.fromEntries(sorted.map(([source, target]) => [source, target ?? chinese[String(source)]])),
      );
    },
  };
}

/** @returns {Catalog} */
function manifestCatalog() {
  const english = readJson(`${manifest}.json`);
  const chinese = readJson(`${manifest}.zh-cn.json`);
  const translated = Object.entries(english).filter(([, text]) => !/^media\/\S+$/.test(text));
  return {
    original: `${manifest}.json`,
    units: translated.map(([id, source]) => ({ id, source, target: chinese[id], notes: [id] })),
    write(translations) {
      const rows = Object.keys(english).map((id) => [id, translations.get(id) ?? chinese[id]]);
      writeJson(`${manifest}.zh-cn.json`, Object.fromEntries(rows));
    },
  };
}

/** @param {string} file @returns {Catalog} */
function schemaCatalog(file) {
  const text = readFileSync(file, "utf8");
  const texts = textsOfSchema(JSON.parse(text)).map((one) => ({ ...one, id: `/${one.path.join("/")}` }));
  return {
    original: file,
    units: texts.map(({ id, source, target }) => ({ id, source, target, notes: [`${file}#${id}`] })),
    write(translations) {
      // The file's own layout stays: only the translations are put in place, from the last to the first.
      const document = parseDocument(text);
      const places = texts.flatMap(({ id, path, target }) => {
        const wanted = translations.get(id);
        if (wanted === undefined || wanted === target) return [];
        const node = /** @type {any} */ (document.getIn(path, true));
        if (!node?.range) throw new Error(`${file}: write ${id} by hand first, with any text`);
        return [{ start: node.range[0], end: node.range[1], wanted }];
      });
      const changed = places
        .sort((a, b) => b.start - a.start)
        .reduce(
          (before, { start, end, wanted }) =>
            before.slice(0, start) + JSON.stringify(wanted) + before.slice(end),
          text,
        );
      if (changed !== text) writeFileSync(file, changed);
    },
  };
}

/** @param {string} file @returns {Record<string, string>} */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** @param {string} file @param {Record<string, unknown>} value */
function writeJson(file, value) {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (text !== readFileSync(file, "utf8")) writeFileSync(file, text);
}
