// Copies of what the tests use, so that a run changes nothing in the project.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const folders = ["dist", "l10n", "media", "schemas"];

/**
 * Copies what the browser's extension host needs of the extension, with a manifest that can run only there.
 * @param {string} extension
 * @param {string} target
 */
export function stageForWeb(extension, target) {
  mkdirSync(target, { recursive: true });
  const { main, extensionKind, ...manifest } = JSON.parse(
    readFileSync(path.join(extension, "package.json"), "utf8"),
  );
  if (!manifest.browser) throw new Error("The manifest has no entry for the browser.");
  writeFileSync(path.join(target, "package.json"), JSON.stringify(manifest));
  const texts = readdirSync(extension).filter((name) => /^package\.nls(\.[\w-]+)?\.json$/.test(name));
  for (const name of [...texts, ...folders]) {
    const source = path.join(extension, name);
    if (existsSync(source)) cpSync(source, path.join(target, name), { recursive: true });
  }
}

/**
 * Copies the bundle of the tests. The browser's extension host has no environment variables: there, the tests
 * find those of this project in `globalThis.assentTestEnvironment`.
 * @param {string} bundle
 * @param {string} target
 * @param {Record<string, string>} [environment]
 */
export function stageTestsForWeb(bundle, target, environment) {
  const variables = Object.entries({ ...process.env, ...environment });
  const own = Object.fromEntries(variables.filter(([name]) => name.startsWith("ASSENT_")));
  mkdirSync(path.dirname(target), { recursive: true });
  // On the same line, so that line numbers stay as they are.
  writeFileSync(
    target,
    `globalThis.assentTestEnvironment=${JSON.stringify(own)};${readFileSync(bundle, "utf8")}`,
  );
}

/**
 * Copies what is opened, a folder or the folder of a .code-workspace file, and returns the path of the copy.
 * @param {string | undefined} opened nothing means an empty folder
 * @param {string} parent
 */
export function stageWorkspace(opened, parent) {
  if (!opened) {
    const empty = path.join(parent, "empty");
    mkdirSync(empty, { recursive: true });
    return empty;
  }
  const isFile = opened.endsWith(".code-workspace");
  const folder = path.resolve(isFile ? path.dirname(opened) : opened);
  const copy = path.join(parent, path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return isFile ? path.join(copy, path.basename(opened)) : copy;
}
