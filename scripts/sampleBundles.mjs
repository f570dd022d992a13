// Each sample as one file: an extension host in the browser can read a file but not list a folder, and a VSIX packs
// one file much smaller than a hundred.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
export const samplesFolder = path.join(root, "samples");

/** @returns {string[]} */
export function sampleNames() {
  return readdirSync(samplesFolder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The texts of a sample, by their paths in it. @param {string} name @returns {Record<string, string>} */
export function readSample(name) {
  const folder = path.join(samplesFolder, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [path.relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")]),
  );
}

/** @param {string} folder that is built into */
export function writeSampleBundles(folder) {
  // A sample that is gone must not be shipped.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of sampleNames())
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(readSample(name)));
}
