// Run as a process of its own: `interruptedWrite <write|large|recover> <kill|stop|fail|run> <n> <folder>`.
// Carries out the write of `threeFiles` or the recovery, and is interrupted before its n-th call of the file
// system. What Node does in one call but the system in several (removing a folder, writing a file) is done in
// steps here, so that it can be interrupted within.
import fs from "node:fs";
import path from "node:path";
import { writeFiles } from "../../../src/node/writeFiles.ts";
import { recoverWrites } from "../../../src/node/writeJournal.ts";
import { threeFiles } from "./threeFiles.ts";

const [action = "", mode = "", n = "", folder = ""] = process.argv.slice(2);
const { writeSync } = fs;
let calls = 0;

const interruptions: Readonly<Record<string, () => void>> = {
  kill: () => process.kill(process.pid, "SIGKILL"),
  stop: () => {
    writeSync(1, "stopped");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
  fail: () => {
    throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  },
};

function count(): void {
  calls += 1;
  if (calls === Number(n)) interruptions[mode]?.();
}

type Call = (...args: unknown[]) => unknown;
const functions = fs as unknown as Record<string, Call>;

for (const name of Object.keys(fs)) {
  const original = functions[name];
  if (!name.endsWith("Sync") || name === "existsSync" || !original) continue;
  functions[name] = (...args) => {
    count();
    return original(...args);
  };
}

const { lstatSync, readdirSync, rmdirSync, unlinkSync } = fs;

fs.rmSync = (file, options) => {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status && options?.force) return;
  if (!status?.isDirectory()) return unlinkSync(file);
  // The journal is the first by name: removing it last is the order in which most could go wrong.
  for (const name of readdirSync(file).toReversed()) fs.rmSync(path.join(String(file), name), options);
  rmdirSync(file);
};

const { writeFileSync } = fs;
fs.writeFileSync = (file, data, options) => {
  const bytes = Buffer.from(data as string);
  if (typeof file !== "number") return writeFileSync(file, bytes, options);
  writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
  writeFileSync(file, bytes.subarray(bytes.length >> 1));
};

try {
  if (action === "recover") recoverWrites(folder);
  else writeFiles(folder, threeFiles(action === "large"));
} catch (error) {
  writeSync(2, String((error as NodeJS.ErrnoException).code ?? error));
  process.exitCode = 1;
}
writeSync(1, String(calls));
