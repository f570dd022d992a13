import { isNotText } from "../scalars.ts";

/** What a person can't see, or a parser refuses to meet as it is: only an escape may carry it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const invisible = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;
const invisibleInJson = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Indicators, and what stands for something else in this or an older YAML. */
const specialStart = /^[,[\]{}#&*!|>'"%@`?:]|^-(?:$|[\s,[\]{}])|^(?:---|\.\.\.|<<|==|=$)/;
const specialInside = /:\s|:$|\s#|^\s|\s$/;

export type Quotes = "none" | "single" | "double";

/** A string on one line: with the quotes that are asked for, where they can carry it. */
export function stringText(text: string, inFlow: boolean, quotes: Quotes = "none"): string {
  if (quotes === "none" && isPlain(text, inFlow)) return text;
  if (quotes === "single" && !invisible.test(text) && !/[\t\n]/.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text).replace(
    invisibleInJson,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isPlain(text: string, inFlow: boolean): boolean {
  return !(
    isNotText(text) ||
    specialStart.test(text) ||
    specialInside.test(text) ||
    (inFlow && /[,[\]{}]/.test(text)) ||
    /[\t\n]/.test(text) ||
    invisible.test(text)
  );
}

/** A scalar on one line, of those that JSON has. */
export function scalarText(value: unknown, inFlow: boolean, quotes: Quotes = "none"): string {
  if (typeof value === "string") return stringText(value, inFlow, quotes);
  if (typeof value !== "number") return String(value ?? null);
  return Object.is(value, -0) ? "-0" : String(value);
}

/** Longer keys are not found without a `?` before them. */
const maxImplicitKey = 1000;

export function isLongKey(keyText: string): boolean {
  return keyText.length > maxImplicitKey;
}

/** A literal block: what stands on the key's line, and the lines below it without their indentation. */
export interface Literal {
  readonly header: "|" | "|-" | "|+";
  readonly lines: readonly string[];
}

/** The text as a literal block; undefined where only quotes can carry it, or where editors would spoil it. */
export function literalOf(text: string): Literal | undefined {
  const content = text.replace(/\n+$/, "");
  const lines = content.split("\n");
  if (content === "" || invisible.test(text)) return undefined;
  if (/^\n*[ \t]/.test(content) || lines.some((line) => /^[ \t]+$/.test(line))) return undefined;
  const ends = text.length - content.length;
  if (ends > 1) return { header: "|+", lines: [...lines, ...Array<string>(ends - 1).fill("")] };
  return { header: ends === 1 ? "|" : "|-", lines };
}
