// Installs packages from npm by a lockfile, once, into an ignored folder.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
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
import { cacheDir } from "./paths.mjs";

const stampFile = "installed.txt";
export const npmOptions = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/**
 * Packages are installed in a folder of this process that is renamed when it is complete: an interrupted install is
 * never taken for a finished one, and two processes do not get in each other's way.
 * @param {object} options
 * @param {string} options.name of the folder that they go to
 * @param {string} options.manifests the folder with `package.json` and `package-lock.json`
 * @param {string} options.announcement printed before an install
 * @param {(folder: string) => void} [options.complete] what else belongs to the install
 * @returns {string} the folder that holds `node_modules`
 */
export function installOnce({ name, manifests, announcement, complete }) {
  const installed = path.join(cacheDir, name);
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(manifests, "package-lock.json")))
    .digest("hex");
  if (readStamp(installed) === wanted) return installed;
  console.error(announcement);
  removeAbandoned(`${name}-`);
  const folder = `${installed}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    cpSync(path.join(manifests, file), path.join(folder, file));
  run("npm", ["ci", ...npmOptions], folder);
  complete?.(folder);
  writeFileSync(path.join(folder, stampFile), wanted);
  if (readStamp(installed) === wanted) rmSync(folder, { recursive: true });
  else {
    rmSync(installed, { recursive: true, force: true });
    renameSync(folder, installed);
  }
  return installed;
}

/** @param {string} folder */
function readStamp(folder) {
  const file = path.join(folder, stampFile);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Removes what installs that were interrupted have left. @param {string} prefix */
function removeAbandoned(prefix) {
  const folders = existsSync(cacheDir) ? readdirSync(cacheDir).filter((name) => name.startsWith(prefix)) : [];
  for (const name of folders) {
    if (/^\d+$/.test(name.slice(prefix.length)) && !isRunning(Number(name.slice(prefix.length))))
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

/**
 * Runs a program to its end; what it prints goes to standard error.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, cwd, env) {
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
