import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The paths of all files below a folder, relative to it and with `/`. */
export function listFiles(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((item) => {
    const name = below ? `${below}/${item.name}` : item.name;
    return item.isDirectory() ? listFiles(folder, name) : [name];
  });
}

/** All files below a folder with their texts, read one after the other: the limit for reading. */
export function readTexts(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const name of listFiles(folder)) texts.set(name, readFileSync(path.join(folder, name), "utf8"));
  return texts;
}
