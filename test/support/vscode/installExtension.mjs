// Puts the extension of this project where a served VS Code finds it, as if it were installed.
import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

/**
 * A built server takes an extension under development only in tests; an installed one it always takes.
 * @param {string} extensionsDir
 */
export function installExtension(extensionsDir) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  mkdirSync(extensionsDir, { recursive: true });
  symlinkSync(root, path.join(extensionsDir, `${publisher}.${name}-${version}`), "junction");
}
