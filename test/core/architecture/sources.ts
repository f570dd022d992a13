import { readdirSync, readFileSync } from "node:fs";

/** The files of a folder with one of these endings, relative to the project. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
}

/** The sources that people write: `src` without what is generated. */
export function sourceFiles(): string[] {
  return filesBelow("src", ".ts").filter((name) => !name.startsWith("src/generated/"));
}

export function readText(file: string): string {
  return readFileSync(file, "utf8");
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readText(file)) as Record<string, unknown>;
}
