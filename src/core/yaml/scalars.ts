/**
 * How plain scalars become values: YAML 1.2's core schema, with the very patterns of the `yaml` package,
 * so that the fast parser and the one with ranges read the same.
 */
const integer = /^[-+]?[0-9]+$/;
const octal = /^0o[0-7]+$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const exponent = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/;
const boolean = /^(?:true|True|TRUE|false|False|FALSE)$/;
const notFinite = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

export function isNull(text: string): boolean {
  return text === "" || text === "~" || text === "null" || text === "Null" || text === "NULL";
}

export function isBoolean(text: string): boolean {
  return boolean.test(text);
}

export function toBoolean(text: string): boolean {
  return text[0] === "t" || text[0] === "T";
}

export function isInteger(text: string): boolean {
  return integer.test(text) || octal.test(text) || hexadecimal.test(text);
}

export function toInteger(text: string): number {
  if (text.startsWith("0o")) return Number.parseInt(text.slice(2), 8);
  if (text.startsWith("0x")) return Number.parseInt(text.slice(2), 16);
  return Number.parseInt(text, 10);
}

export function isFloat(text: string): boolean {
  return float.test(text) || exponent.test(text) || notFinite.test(text);
}

export function toFloat(text: string): number {
  const lower = text.toLowerCase();
  if (lower.endsWith(".nan")) return Number.NaN;
  if (lower.endsWith(".inf"))
    return lower.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number.parseFloat(text);
}
