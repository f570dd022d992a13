/**
 * How plain scalars become values: YAML 1.2's core schema, with the very patterns of the `yaml` package,
 * so that the fast parser and the one with ranges read the same.
 */
const integer = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const exponent = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

const word = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE)?$/;
/** What a plain scalar that isn't text can begin with. */
const start = /^[-+.0-9~nNtTfF]/;
const notText = new RegExp(
  [word, integer, octal, hexadecimal, float, exponent, notFinite].map(({ source }) => source).join("|"),
);

/** Whether a plain scalar is null, a boolean or a number. */
export function isNotText(text: string): boolean {
  return (text === "" || start.test(text)) && notText.test(text);
}

/** The value of a plain scalar that isn't text. */
export function toValue(text: string): null | boolean | number {
  if (word.test(text)) {
    const first = text.charAt(0).toLowerCase();
    return first === "t" || first === "f" ? first === "t" : null;
  }
  return isInteger(text) ? toInteger(text) : toFloat(text);
}

/** Whether a value is a number that JSON can't write, and that therefore has no digest. */
export function isUnbounded(value: unknown): boolean {
  return typeof value === "number" && !Number.isFinite(value);
}

function isInteger(text: string): boolean {
  return integer.test(text) || octal.test(text) || hexadecimal.test(text);
}

function toInteger(text: string): number {
  if (text.startsWith("0o")) return Number.parseInt(text.slice(2), 8);
  if (text.startsWith("0x")) return Number.parseInt(text.slice(2), 16);
  return Number.parseInt(text, 10);
}

function toFloat(text: string): number {
  const lower = text.toLowerCase();
  if (lower.endsWith(".nan")) return Number.NaN;
  if (lower.endsWith(".inf"))
    return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number.parseFloat(text);
}
