// The files in which texts stand. Paths are relative to the project, which is the current folder.
import { readdirSync } from "node:fs";

/**
 * The files of a folder with one of these endings.
 * @param {string} folder
 * @param {...string} endings
 * @returns {string[]}
 */
export function filesBelow(folder, ...endings) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort();
}

/** The sources that people write: those of the program, without what is generated, and those of its panels. */
export function sourceFiles() {
  const program = filesBelow("src", ".ts").filter((name) => !name.startsWith("src/generated/"));
  return [...program, ...filesBelow("webview", ".ts")];
}
