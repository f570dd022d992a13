// Texts as XLIFF 1.2, which translators' tools read and write.

/**
 * @param {readonly import("./catalogs.mjs").Catalog[]} catalogs
 * @param {string} language
 */
export function printXliff(catalogs, language) {
  const files = catalogs.map(({ original, units }) =>
    [
      `  <file original="${escaped(original)}" source-language="en" target-language="${language}" datatype="plaintext">`,
      "    <body>",
      ...units.map(printUnit),
      "    </body>",
      "  </file>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
    ...files,
    "</xliff>",
    "",
  ].join("\n");
}

/** @param {import("./catalogs.mjs").Unit} unit */
function printUnit({ id, source, target, notes }) {
  const state = target === undefined ? "needs-translation" : "translated";
  return [
    `      <trans-unit id="${escaped(id)}" xml:space="preserve">`,
    `        <source>${escaped(source)}</source>`,
    `        <target state="${state}">${escaped(target ?? "")}</target>`,
    ...notes.map((note) => `        <note>${escaped(note)}</note>`),
    "      </trans-unit>",
  ].join("\n");
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}

/**
 * A translation as a file gives it.
 * @typedef {{ original: string, id: string, source: string, target: string, line: number }} Translation
 */

/**
 * Reads the translations of a file; those without a target, or that still need a translation, are left out. Throws
 * where the text is no XLIFF 1.2, with the line.
 * @param {string} text
 * @param {typeof import("../../src/core/exchange/junit/readXml.ts").readXml} readXml
 * @param {import("../../src/core/model/translate.ts").Translate} t
 * @returns {Translation[]}
 */
export function readXliff(text, readXml, t) {
  /** @type {Translation[]} */
  const found = [];
  /** @type {string[]} */
  const open = [];
  let original = "";
  /** @type {Translation | undefined} */
  let unit;
  let isWanted = true;
  const fault = readXml(
    text,
    {
      open(name, attributes, line) {
        if (open.length === 0 && (name !== "xliff" || !attributes.get("version")?.startsWith("1."))) {
          throw new Error(`line ${line}: this is not XLIFF 1.2`);
        }
        open.push(name);
        if (name === "file") original = attributes.get("original") ?? "";
        if (name === "trans-unit") {
          isWanted = true;
          unit = { original, id: attributes.get("id") ?? "", source: "", target: "", line };
        }
        if (name === "target") isWanted = !attributes.get("state")?.startsWith("needs-");
      },
      text(data) {
        // Only what stands directly in them: a tool may add alternatives with texts of their own.
        if (!unit || open.at(-2) !== "trans-unit") return;
        if (open.at(-1) === "source") unit.source += data;
        if (open.at(-1) === "target") unit.target += data;
      },
      close(name) {
        open.pop();
        if (name !== "trans-unit" || !unit) return;
        if (isWanted && unit.target !== "") found.push(unit);
        unit = undefined;
      },
    },
    t,
  );
  if (fault) throw new Error(`line ${fault.line}: ${fault.message}`);
  return found;
}
