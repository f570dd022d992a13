// Installs what the tests need besides the project's own packages: a VS Code with its Node.js, and Chromium.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { installOnce, npmOptions, run } from "./installOnce.mjs";
import { here } from "./paths.mjs";

/**
 * @typedef {object} VsCode
 * @property {string} node the Node.js that runs it
 * @property {string} serverMain the file that starts it
 * @property {string} version
 */

/**
 * VS Code as a server.
 * @returns {VsCode}
 */
export function ensureVsCode() {
  const installed = installOnce({
    name: "vscode",
    manifests: here,
    announcement: "Installing VS Code for the tests; this happens once and takes about a minute …",
    complete: installServerPackages,
  });
  const server = path.join(installed, "node_modules/code-server/lib/vscode");
  return {
    node: nodeExecutable(installed),
    serverMain: path.join(server, "out/server-main.js"),
    version: JSON.parse(readFileSync(path.join(server, "package.json"), "utf8")).version,
  };
}

/**
 * The server's own dependencies; its install script would get them too, but compile native modules as well, and it runs
 * without those.
 * @param {string} folder
 */
function installServerPackages(folder) {
  const server = path.join(folder, "node_modules/code-server/lib/vscode");
  for (const part of [server, path.join(server, "extensions")]) {
    run("npm", ["install", "--omit=dev", ...npmOptions], part);
  }
}

/** @param {string} installed */
function nodeExecutable(installed) {
  const packaged = path.join(installed, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error("This VS Code needs Node.js 24: run the tests with Node.js 24 on this platform.");
}

/** Chromium without the windows of a browser, which cost more than the pages in them. */
const headless = "chromium-headless-shell";

/**
 * The path of a Chromium: the one that CHROMIUM names, or one on the PATH, or Debian's. On a machine where
 * packages can be installed, there is a font for Chinese afterwards as well.
 * @returns {string}
 */
export function ensureChromium() {
  const canInstall = onPath("apt-get") && process.getuid?.() === 0;
  if (canInstall && !(chromiumPath() && hasChineseFont())) installMissing();
  const found = chromiumPath();
  if (found) return found;
  throw new Error(
    "No Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of its program.",
  );
}

function chromiumPath() {
  return process.env.CHROMIUM || onPath(headless, "chromium", "chromium-browser", "google-chrome");
}

function hasChineseFont() {
  return (spawnSync("fc-list", [":lang=zh-cn", "family"]).stdout ?? "").length > 0;
}

function installMissing() {
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], "/", env);
  const missing = [];
  if (!chromiumPath()) missing.push(hasPackage(headless) ? headless : "chromium");
  if (!hasChineseFont()) missing.push("fonts-noto-cjk");
  console.error(`Installing ${missing.join(" and ")} …`);
  run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...missing], "/", env);
}

/** @param {string} name */
function hasPackage(name) {
  return spawnSync("apt-cache", ["show", "--no-all-versions", name]).status === 0;
}

/**
 * The path of the first of these programs that the PATH has.
 * @param {string[]} names
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
