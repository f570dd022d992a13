import type { Target } from "../model/entry.ts";

/** What people call a record, or what stands under an id within one; empty where it says nothing of the kind. */
export function targetTitle({ kind, entry, pointer }: Target): string {
  let value: unknown = entry.value;
  if (kind !== entry.kind) for (const step of pointer.slice(0, -1)) value = (value as Steps | null)?.[step];
  return itemTitle(value);
}

type Steps = Readonly<Record<string | number, unknown>>;

/** The fields of which the first says what a record or an item is about. */
const telling = ["title", "specific", "text"] as const;

/** What a record or an item of a list is about, in one line; empty where it doesn't say it. */
export function itemTitle(item: unknown): string {
  if (typeof item !== "object" || item === null) return "";
  for (const field of telling) {
    const value: unknown = Object.hasOwn(item, field) ? (item as Steps)[field] : undefined;
    if (typeof value === "string" && value.trim() !== "") return value.trim().replaceAll(/\s+/g, " ");
  }
  return "";
}
