import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The TypeScript below a folder without its comments, by file. */
export function sourcesBelow(folder: string): readonly (readonly [file: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name))
    .map((file) => [file, readFileSync(file, "utf8").replaceAll(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")]);
}

/** The files below a folder in which something stands. */
export function filesWith(folder: string, pattern: RegExp): readonly string[] {
  return sourcesBelow(folder).flatMap(([file, text]) => (pattern.test(text) ? [file] : []));
}
