import { readdirSync } from "node:fs";
import path from "node:path";

/** The TypeScript files of a folder and all below. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name));
}
