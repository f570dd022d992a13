// Puts an extension where a served VS Code finds it, as if it were installed.
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/**
 * A built server takes an extension under development only in tests; an installed one it always takes.
 * @param {string} extensionsDir
 * @param {string} [extension] the folder of the extension; that of this project where nothing is said
 */
export function installExtension(extensionsDir, extension = root) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(extension, "package.json"), "utf8"));
  mkdirSync(extensionsDir, { recursive: true });
  symlinkSync(extension, path.join(extensionsDir, `${publisher}.${name}-${version}`), "junction");
}
