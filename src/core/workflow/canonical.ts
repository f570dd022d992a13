/**
 * The RFC 8785 (JCS) text of a JSON value: keys in the order of their UTF-16 units, texts and numbers as JSON writes
 * them. What is undefined in a mapping isn't there. Throws on what JSON doesn't have.
 */
export function canonicalForm(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalForm(item ?? null)).join(",")}]`;
  if (typeof value === "object") return mapping(value as Readonly<Record<string, unknown>>);
  throw new TypeError("Only JSON values have a canonical form");
}

function mapping(map: Readonly<Record<string, unknown>>): string {
  let text = "{";
  for (const { key, lead } of formOf(Object.keys(map)).inOrder) {
    const value = map[key];
    if (value !== undefined) text += (text === "{" ? "" : ",") + lead + canonicalForm(value);
  }
  return `${text}}`;
}

/** What JSON writes otherwise than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among it
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;

function quoted(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** The keys of a mapping in the order in which it has them, and in that of the canonical form. */
interface Form {
  readonly keys: readonly string[];
  readonly inOrder: readonly { readonly key: string; readonly lead: string }[];
}

/** The forms met last: the entries of histories have few, and sorting the keys of each would cost more than the rest. */
const known: Form[] = [];
const mostKnown = 8;

function formOf(keys: readonly string[]): Form {
  const same = known.find((form) => isSame(form.keys, keys));
  if (same) return same;
  const form = { keys, inOrder: [...keys].sort().map((key) => ({ key, lead: `${quoted(key)}:` })) };
  if (known.unshift(form) > mostKnown) known.pop();
  return form;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}
