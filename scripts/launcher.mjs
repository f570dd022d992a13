// The file that people call as `assent`; the command line itself lies beside it, in pieces.
import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * @param {string} folder where the folder `cli` with the pieces is
 * @returns {string} the file
 */
export function writeLauncher(folder) {
  const file = path.join(folder, "cli.js");
  writeFileSync(file, '#!/usr/bin/env node\nimport("./cli/main.mjs");\n');
  chmodSync(file, 0o755);
  return file;
}
