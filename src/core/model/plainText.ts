/** A text, number or truth of a record as text; empty for anything else, which may not even be able to become text. */
export function plainText(value: unknown): string {
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : "";
}
