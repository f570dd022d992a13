// Finds the texts that people read, in the code that shows them.

/**
 * A call or a field whose text people read.
 * @typedef {object} FoundText
 * @property {string | undefined} text undefined where the argument is no literal
 * @property {number} line
 */

/** A comment or a literal, which can hide a text; a regular expression follows what can't end a value. */
const opaque =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|(?<=[(=,:[!&|?{};\n]\s*)\/(?:[^\\/\n[]|\\.|\[(?:[^\\\]\n]|\\.)*\])+\//;

/**
 * Finds the arguments of `t(…)` and the values of the fields with these names, with literals in double, single or
 * back quotes. Texts in other literals and in comments are passed over; what stands within `${…}` is looked at
 * on its own. `t: …` in parameters, a getter `t()`, and names that end in t, are no calls.
 * @param {string} source
 * @param {readonly string[]} names
 * @returns {{ texts: FoundText[], fields: FoundText[] }}
 */
export function findTexts(source, names = [], line = 1) {
  const field = names.length > 0 ? `|(?<![\\w$])(?:${names.join("|")}):\\s*` : "";
  const token = new RegExp(`${opaque.source}${field}|(?<![\\w$])#?t\\((?!\\))\\s*`, "g");
  /** @type {FoundText[]} */
  const texts = [];
  /** @type {FoundText[]} */
  const fields = [];
  for (const match of source.matchAll(token)) {
    const [found] = match;
    const at = line + count(source.slice(0, match.index));
    if (found.startsWith("`")) {
      for (const [, code = ""] of found.matchAll(/\$\{((?:[^{}`]|`[^`]*`|\{[^{}]*\})*)\}/g)) {
        const inner = findTexts(code, names, at);
        texts.push(...inner.texts);
        fields.push(...inner.fields);
      }
    } else if (/^(?:#?t\(|\w+:)\s*$/.test(found)) {
      const text = readLiteral(source.slice(match.index + found.length));
      if (found.includes("(")) texts.push({ text, line: at });
      else if (text !== undefined) fields.push({ text, line: at });
    }
  }
  return { texts, fields };
}

/** @param {string} text */
function count(text) {
  return text.split("\n").length - 1;
}

/**
 * The value of the literal that a source begins with; undefined where it begins with something else.
 * @param {string} source
 * @returns {string | undefined}
 */
function readLiteral(source) {
  const [literal] =
    /^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`)/.exec(source) ?? [];
  // A longer expression, such as a sum of literals.
  if (literal === undefined || !/^\s*(?:[,);}\n]|$)/.test(source.slice(literal.length))) return undefined;
  return literal
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|\r?\n|([\s\S]))/gi, decodeEscape);
}

/** @type {Readonly<Record<string, string>>} */
const named = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  0: "\0",
};

/**
 * @param {string} _
 * @param {string | undefined} braced
 * @param {string | undefined} four
 * @param {string | undefined} two
 * @param {string | undefined} character
 */
function decodeEscape(_, braced, four, two, character) {
  const code = braced ?? four ?? two;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return character === undefined ? "" : (named[character] ?? character);
}
