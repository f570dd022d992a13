import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every name of a field and every word of an enumeration in the schemas of a folder. */
export function schemaWords(folder: string): readonly string[] {
  const words = new Set<string>();
  for (const name of readdirSync(folder)) {
    if (name.endsWith(".json")) collect(JSON.parse(readFileSync(path.join(folder, name), "utf8")), words);
  }
  return [...words].sort();
}

function collect(schema: unknown, words: Set<string>): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties") for (const name of Object.keys(value)) words.add(name);
    if (keyword === "enum") for (const word of value as readonly unknown[]) words.add(String(word));
    collect(value, words);
  }
}
