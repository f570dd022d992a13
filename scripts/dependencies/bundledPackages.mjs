// Whose code is in what people install, by esbuild's own account of what it wrote.
import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { bundles, root } from "../bundles.mjs";

/**
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license SPDX expression
 * @property {string} folder relative to the project
 */

/** A package whose published module already holds another one's code, which no account of ours can show. */
const inlined = new Map([["@dagrejs/dagre", "@dagrejs/graphlib"]]);

/** Bundles all that is installed, without writing it, and returns the packages in it, sorted by name. */
export async function bundledPackages() {
  const results = await Promise.all(bundles.map(({ options }) => build({ ...options, write: false })));
  const folders = results.flatMap(({ metafile }) => foldersIn(metafile?.outputs ?? {}));
  const carried = folders.flatMap((folder) => {
    const name = inlined.get(folder.replace("node_modules/", ""));
    return name ? [`node_modules/${name}`] : [];
  });
  return [...new Set([...folders, ...carried])].sort().map(readPackage);
}

/** @param {import("esbuild").Metafile["outputs"]} outputs */
function foldersIn(outputs) {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
}

/**
 * @param {string} folder
 * @returns {BundledPackage}
 */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(root, folder, "package.json"), "utf8"),
  );
  return { name, version, license, folder };
}
