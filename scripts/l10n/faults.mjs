// What is wrong with translations.
import { usesTerm } from "./terms.mjs";

/**
 * @typedef {object} Fault
 * @property {"missing" | "unused" | "placeholders" | "spaces" | "untranslated" | "term"} check
 * @property {string} where the file and the id or the text
 * @property {string} message
 */

/**
 * Faults of the translations that there are, and of those that there are not.
 * @param {readonly import("./catalogs.mjs").Catalog[]} catalogs
 * @param {readonly import("./terms.mjs").Term[]} terms
 * @returns {Fault[]}
 */
export function faultsOfCatalogs(catalogs, terms) {
  return catalogs.flatMap((catalog) => {
    const inOrder = catalog.units.flatMap((unit) =>
      faultsOfUnit(unit, terms).map((fault) => ({ ...fault, where: `${catalog.original}: ${unit.source}` })),
    );
    return [...inOrder, ...faultsOfSources(catalog)];
  });
}

/**
 * What the bundles of the program hold and nothing uses, or lack.
 * @param {ReadonlyMap<string, unknown>} uses
 * @param {{ english: Record<string, string>, chinese: Record<string, string> }} bundles
 * @returns {Fault[]}
 */
export function faultsOfBundles(uses, { english, chinese }) {
  /** @type {Fault[]} */
  const faults = [];
  for (const text of uses.keys()) {
    if (english[text] === text) continue;
    faults.push({ check: "missing", where: text, message: "the English bundle does not list it as itself" });
  }
  for (const text of new Set([...Object.keys(english), ...Object.keys(chinese)])) {
    if (!uses.has(text)) faults.push({ check: "unused", where: text, message: "no code shows this text" });
  }
  return faults;
}

/**
 * @param {import("./catalogs.mjs").Unit} unit
 * @param {readonly import("./terms.mjs").Term[]} terms
 * @returns {Omit<Fault, "where">[]}
 */
function faultsOfUnit({ source, target }, terms) {
  if (target === undefined || target.trim() === "") {
    return [{ check: "missing", message: "it has no translation" }];
  }
  /** @type {Omit<Fault, "where">[]} */
  const faults = [];
  const [wanted, given] = [pieces(source), pieces(target)];
  if (wanted !== given)
    faults.push({ check: "placeholders", message: `“${wanted}”, but “${given}”: ${target}` });
  if (/ {2}/.test(target) || (edges(target) !== edges(source) && target.trim() !== target)) {
    faults.push({ check: "spaces", message: `stray spaces in “${target}”` });
  }
  if (needsWords(source) && !/\p{Script=Han}/u.test(target)) {
    faults.push({ check: "untranslated", message: `still “${target}”` });
  }
  for (const term of terms) {
    const { chinese, never, english } = term;
    const bad = never.find((word) => target.includes(word) && usesTerm(source, term));
    if (bad) faults.push({ check: "term", message: `“${english}” is never “${bad}”: ${target}` });
    // A word that stands in the Chinese as well is the name of a command, a file or the like.
    else if (usesTerm(source, term) && ![english, ...chinese].some((word) => target.includes(word))) {
      faults.push({ check: "term", message: `“${english}” is “${chinese.join("、")}”: ${target}` });
    }
  }
  return faults;
}

/**
 * English texts that differ in nothing but spaces, or have some around them that nothing is put beside.
 * @param {import("./catalogs.mjs").Catalog} catalog
 * @returns {Fault[]}
 */
function faultsOfSources({ original, units }) {
  /** @type {Map<string, string>} */
  const seen = new Map();
  /** @type {Fault[]} */
  const faults = [];
  for (const { source } of units) {
    const where = `${original}: ${source}`;
    const plain = source.replace(/\s+/g, " ").trim();
    const other = seen.get(plain);
    if (other !== undefined && other !== source) {
      faults.push({ check: "spaces", where, message: `the same as “${other}” but for spaces` });
    }
    seen.set(plain, source);
    // What joins the items of a list is nothing but punctuation.
    if ((/ {2}/.test(source) || source.trim() !== source) && /\p{L}{3}/u.test(source)) {
      faults.push({ check: "spaces", where, message: "stray spaces in the English text" });
    }
  }
  return faults;
}

/** What has to be the same in both languages: placeholders, code and links. @param {string} text */
function pieces(text) {
  return (text.match(/`[^`]+`|\(command:[^)]+\)|https?:\/\/[\w./:?=&%-]*[\w/]|\{\w+\}/g) ?? [])
    .sort()
    .join(" ");
}

/** @param {string} text */
function edges(text) {
  return `${/^\s*/.exec(text)?.[0]}|${/\s*$/.exec(text)?.[0]}`;
}

/** What stands the same in every language: names of formats, of programs and of Assent itself. */
const names =
  /\b(?:Assent|CSAT|NPS|YAML|JSON|CSV|HTML|PDF|PNG|SVG|URL|URI|iCalendar|ICS|CRM|RRULE|Jira|GitHub)\b/g;

/** @param {string} source */
function needsWords(source) {
  return /[a-z]{2}/i.test(source.replace(/\{\w+\}|`[^`]*`|\b(?:of|for|by|to)\b/g, "").replace(names, ""));
}
