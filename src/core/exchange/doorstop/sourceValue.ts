import type { Pointer } from "../../model/problem.ts";
import type { RangedDocument } from "../../yaml/rangedDocument.ts";

/**
 * The number at `pointer` as the file has it: `1.10` is not `1.1` where it stands for a chapter or a stamp.
 */
export function writtenText(document: RangedDocument, pointer: Pointer): string {
  const { start, end } = document.locate(pointer, "value");
  return document.text.slice(start, end);
}

/** A value of the file, in which numbers that would lose their writing are texts. */
export function sourceValue(document: RangedDocument, value: unknown, pointer: Pointer): unknown {
  if (typeof value === "number") {
    const text = writtenText(document, pointer);
    return String(value) === text ? value : text;
  }
  if (Array.isArray(value))
    return value.map((item, index) => sourceValue(document, item, [...pointer, index]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, sourceValue(document, child, [...pointer, key])]),
  );
}
