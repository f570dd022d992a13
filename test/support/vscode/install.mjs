// Installs what the tests need besides the project's own packages: a VS Code with its Node.js, and Chromium.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { cacheDir, here } from "./paths.mjs";

const installed = path.join(cacheDir, "vscode");
const stampFile = "installed.txt";
const npmOptions = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * @typedef {object} VsCode
 * @property {string} node the Node.js that runs it
 * @property {string} serverMain the file that starts it
 * @property {string} version
 */

/**
 * VS Code as a server. It is installed once, in a folder of this process that is renamed when it is complete:
 * an interrupted install is never taken for a finished one, and two processes do not get in each other's way.
 * @returns {VsCode}
 */
export function ensureVsCode() {
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(here, "package-lock.json")))
    .digest("hex");
  if (readStamp() !== wanted) {
    console.error("Installing VS Code for the tests; this happens once and takes about a minute …");
    removeAbandoned();
    const folder = `${installed}-${process.pid}`;
    installInto(folder);
    writeFileSync(path.join(folder, stampFile), wanted);
    if (readStamp() === wanted) rmSync(folder, { recursive: true });
    else replaceInstalled(folder);
  }
  const server = path.join(installed, "node_modules/code-server/lib/vscode");
  return {
    node: nodeExecutable(),
    serverMain: path.join(server, "out/server-main.js"),
    version: JSON.parse(readFileSync(path.join(server, "package.json"), "utf8")).version,
  };
}

function readStamp() {
  const file = path.join(installed, stampFile);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Removes what installs that were interrupted have left. */
function removeAbandoned() {
  const prefix = `${path.basename(installed)}-`;
  const folders = existsSync(cacheDir) ? readdirSync(cacheDir).filter((name) => name.startsWith(prefix)) : [];
  for (const name of folders) {
    if (!isRunning(Number(name.slice(prefix.length))))
      rmSync(path.join(cacheDir, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} folder */
function installInto(folder) {
  mkdirSync(folder, { recursive: true });
  const manifests = ["package.json", "package-lock.json"];
  for (const name of manifests) cpSync(path.join(here, name), path.join(folder, name));
  run("npm", ["ci", ...npmOptions], folder);
  // The server's own dependencies; its install script would get them too, but compile native modules as well,
  // and it runs without those.
  const server = path.join(folder, "node_modules/code-server/lib/vscode");
  for (const part of [server, path.join(server, "extensions")]) {
    run("npm", ["install", "--omit=dev", ...npmOptions], part);
  }
}

/** @param {string} folder */
function replaceInstalled(folder) {
  rmSync(installed, { recursive: true, force: true });
  renameSync(folder, installed);
}

function nodeExecutable() {
  const packaged = path.join(installed, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error("This VS Code needs Node.js 24: run the tests with Node.js 24 on this platform.");
}

/**
 * The path of a Chromium: the one that CHROMIUM names, or one on the PATH, or Debian's. On a machine where
 * packages can be installed, there is a font for Chinese afterwards as well.
 * @returns {string}
 */
export function ensureChromium() {
  const canInstall = onPath("apt-get") && process.getuid?.() === 0;
  if (canInstall) {
    const missing = [];
    if (!chromiumPath()) missing.push("chromium");
    if (!hasChineseFont()) missing.push("fonts-noto-cjk");
    if (missing.length > 0) installPackages(missing);
  }
  const found = chromiumPath();
  if (found) return found;
  throw new Error(
    "No Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of its program.",
  );
}

function chromiumPath() {
  return process.env.CHROMIUM || onPath("chromium", "chromium-browser", "google-chrome");
}

function hasChineseFont() {
  return (spawnSync("fc-list", [":lang=zh-cn", "family"]).stdout ?? "").length > 0;
}

/** @param {string[]} packages */
function installPackages(packages) {
  console.error(`Installing ${packages.join(" and ")} …`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], "/", env);
  run("apt-get", ["install", "-qq", "-y", "--no-install-recommends", ...packages], "/", env);
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

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(command, args, cwd, env) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")} failed with exit code ${status} in ${cwd}.`);
}
