import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** All that decides what the bundled code does: caches that another code wrote are of no use to it. */
const sources = ["src", "l10n", "schemas", "scripts", "package.json", "package-lock.json"];

/**
 * One digest over everything that is bundled and how: the same on every machine, another one after any change.
 * @param {string} root
 */
export function digestOfSources(root) {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((name) => filesIn(root, name))) {
    const text = readFileSync(path.join(root, file), "utf8").replaceAll("\r\n", "\n");
    hash.update(`${file}\0${createHash("sha256").update(text).digest("hex")}\n`);
  }
  return hash.digest("base64url");
}

/**
 * @param {string} root
 * @param {string} name of a folder or of a file
 */
function filesIn(root, name) {
  if (path.extname(name) !== "") return [name];
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !item.parentPath.includes("node_modules"))
    .map((item) => path.relative(root, path.join(item.parentPath, item.name)).replaceAll("\\", "/"))
    .sort();
}
