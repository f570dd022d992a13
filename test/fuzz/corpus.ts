import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Input } from "./input.ts";

/** The inputs that are kept in a folder, a JSON file each: JSON says NUL and half a character exactly. */
export function readCorpus(folder: string): readonly Input[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Input);
}

/** Keeps an input under a name of its own; returns the file. */
export function keepInput(folder: string, prefix: string, input: Input): string {
  const text = `${JSON.stringify(input, null, 2)}\n`;
  const name = `${prefix}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.json`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
}
