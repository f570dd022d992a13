// Every text that the code shows to people.
import { readFileSync } from "node:fs";
import { findTexts } from "./scanTexts.mjs";
import { sourceFiles } from "./sourceFiles.mjs";

/**
 * The fields whose texts people read, by where they stand: what commands and lifecycles say of themselves.
 * @param {string} file
 * @returns {readonly string[]}
 */
function textFields(file) {
  if (file.startsWith("src/cli/")) return ["summary", "help"];
  if (/^src\/core\/workflow\/machines\/\w+(?:\.machine)?\.ts$/.test(file)) return ["title", "description"];
  return [];
}

/**
 * The texts of the sources with the places where they stand, and how many calls of each file have a text that is no
 * literal.
 * @returns {{ uses: Map<string, string[]>, variableCalls: Record<string, number> }}
 */
export function textsInUse() {
  /** @type {Map<string, string[]>} */
  const uses = new Map();
  /** @type {Record<string, number>} */
  const variableCalls = {};
  for (const file of sourceFiles()) {
    const { texts, fields } = findTexts(readFileSync(file, "utf8"), textFields(file));
    const unknown = texts.filter(({ text }) => text === undefined).length;
    if (unknown > 0) variableCalls[file] = unknown;
    for (const { text, line } of [...texts, ...fields]) {
      if (text === undefined) continue;
      const places = uses.get(text) ?? [];
      places.push(`${file}:${line}`);
      uses.set(text, places);
    }
  }
  return { uses, variableCalls };
}
