import type { Target } from "../model/entry.ts";
import { fieldOf } from "../workflow/facts.ts";

/** What people call what an id leads to: a record's title, or what a goal is about. Empty where it says nothing. */
export function targetTitle({ kind, entry, pointer }: Target): string {
  const path = kind === "goal" ? [...pointer.slice(0, -1), "specific"] : ["title"];
  const title = fieldOf(entry.value, path.join("."));
  return typeof title === "string" ? title.replace(/\s+/g, " ").trim() : "";
}

/** A text of one line, cut where it gets longer than so many characters. */
export function cutTo(length: number, text: string): string {
  const characters = [...text];
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`
    : text;
}
