import { readdirSync, readFileSync } from "node:fs";

/** The files of a folder with one of these endings, relative to the project. */
export function filesBelow(folder: string, ...endings: string[]): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
}

/** The sources that people write: those of the program, without what is generated, and those of its panels. */
export function sourceFiles(): string[] {
  const program = filesBelow("src", ".ts").filter((name) => !name.startsWith("src/generated/"));
  return [...program, ...filesBelow("webview", ".ts")];
}

export function readText(file: string): string {
  return readFileSync(file, "utf8");
}

export function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readText(file)) as Record<string, unknown>;
}
