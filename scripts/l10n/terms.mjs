// The terms of the field, which every translation uses alike.
import { readFileSync } from "node:fs";

export const glossary = "docs/glossary.md";

/**
 * A term in English and the words that stand for it in Chinese; one of them is enough.
 * @typedef {{ english: string, chinese: readonly string[], never: readonly string[] }} Term
 */

/**
 * The rows of the glossary's table.
 * @param {string} page
 * @returns {Term[]}
 */
export function readTerms(page = readFileSync(glossary, "utf8")) {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  return rows.slice(1).map((line) => {
    const [english = "", chinese = "", never = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return { english, chinese: words(chinese), never: words(never) };
  });
}

/** @param {string} cell */
function words(cell) {
  return cell.split("、").filter(Boolean);
}

/** Code, placeholders, what is quoted, options, addresses, names of files, and what an option's help begins with. */
const notProse =
  /`[^`]*`|\{\w+\}|“[^”]*”|"[^"]*"|\b\w+=\S+|--[\w-]+|<[^>]*>|https?:\S+|\b\w+\.\w\S*|^\w+(?=: )/g;

/**
 * Whether a text uses a term, in the singular or the plural, and not only in code, a name or a placeholder.
 * @param {string} english
 * @param {Term} term
 */
export function usesTerm(english, term) {
  const prose = english.replace(notProse, " ");
  const [, stem, plural] = /^(.*?)(y|on|is)?$/.exec(term.english) ?? [];
  const ending = plural === "y" ? "(?:y|ies)" : plural === "on" ? "(?:on|ons|a)" : `${plural ?? ""}s?`;
  return new RegExp(`(?<![\\w-])${stem}${ending}(?![\\w-])`, "i").test(prose);
}
