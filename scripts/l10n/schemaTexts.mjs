// What the schemas say of themselves: `title` and `description` with `x-zh` beside them, and the words for values.

/** Keys whose values are data, or hold the Chinese. */
const passedOver = new Set(["examples", "enum", "const", "default", "x-zh", "x-label"]);

/**
 * The texts of a schema. `path` leads to the Chinese of each, whether it is there or not.
 * @typedef {object} SchemaText
 * @property {string} source
 * @property {string | undefined} target
 * @property {readonly string[]} path
 */

/**
 * @param {any} schema
 * @returns {SchemaText[]}
 */
export function textsOfSchema(schema) {
  /** @type {SchemaText[]} */
  const found = [];
  /** @param {any} node @param {readonly string[]} path */
  const visit = (node, path) => {
    if (typeof node !== "object" || node === null) return;
    for (const word of ["title", "description"]) {
      // The one record of a file is called like the kind.
      if (typeof node[word] !== "string" || path.join("/") === "$defs/record") continue;
      found.push({ source: node[word], target: node["x-zh"]?.[word], path: [...path, "x-zh", word] });
    }
    for (const [value, words] of Object.entries(node["x-label"] ?? {})) {
      found.push({ source: words.en, target: words["zh-CN"], path: [...path, "x-label", value, "zh-CN"] });
    }
    for (const [key, child] of Object.entries(node)) {
      if (!passedOver.has(key)) visit(child, [...path, key]);
    }
  };
  visit(schema, []);
  return found;
}
