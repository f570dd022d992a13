// Interrupts what is done to the file system, before one of its calls. What Node does in one call but the system in
// several (removing a folder, writing a file) is done in steps here, so that it can be interrupted within.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import path from "node:path";

/** What happens at the n-th call: those that only read don't count where the process ends. */
export type Interruption =
  /** The process is killed. */
  | "kill"
  /** As if it were killed: what comes after this doesn't reach the disk. */
  | "die"
  /** The process stops and lives on. */
  | "stop"
  /** The call fails, any other one doesn't. */
  | "fail"
  /** The same, where calls that only read count too. */
  | "failAny"
  /** From here on the disk is full: a text is written half, and what needs space fails. */
  | "full"
  /** Somebody else does something just then. */
  | "meanwhile"
  /** Nothing: calls are counted. */
  | "run";

/** Thrown by all calls of a process that is as good as dead. */
export class Killed extends Error {}

type Call = (...args: unknown[]) => unknown;
const functions = fs as unknown as Record<string, Call>;
const originals = Object.fromEntries(
  Object.entries(functions).filter(
    ([name]) => name === "fsync" || (name.endsWith("Sync") && name !== "existsSync"),
  ),
);

const reading = new Set([
  ...["lstatSync", "statSync", "fstatSync", "readFileSync", "readdirSync", "readSync", "readlinkSync"],
  ...["realpathSync", "accessSync", "existsSync", "closeSync", "opendirSync"],
]);
const taking = new Set([
  ...["mkdirSync", "mkdtempSync", "linkSync", "writeFileSync", "writeSync", "openSync", "fsyncSync", "fsync"],
]);

/** A full disk, as Node says it. */
export const diskFull = { code: "ENOSPC", message: "ENOSPC: no space left on device, write" } as const;

/**
 * From now on calls are counted, and something happens before the n-th. Returns how many calls there were, and what puts
 * everything back.
 */
export function interruptAt(
  mode: Interruption | (string & {}),
  n: number,
  meanwhile: () => void = () => undefined,
): { readonly calls: () => number; readonly restore: () => void } {
  let calls = 0;
  const isCounted = (name: string, args: readonly unknown[]) =>
    ["failAny", "meanwhile"].includes(mode) || changes(name, args);
  for (const [name, original] of Object.entries(originals)) {
    if (name === "realpathSync") continue;
    functions[name] = (...args) => {
      if (isCounted(name, args)) {
        calls += 1;
        interrupt(mode, name, calls, n);
        if (mode === "meanwhile" && calls === n) undisturbed(meanwhile);
      }
      return isSimulated(mode) && name.startsWith("fsync") ? flushed(args) : original(...args);
    };
  }
  takeApart();
  syncBuiltinESMExports();
  const restore = () => {
    Object.assign(functions, originals);
    syncBuiltinESMExports();
  };
  return { calls: () => calls, restore };
}

/** Does something with the file system as it is. */
function undisturbed(act: () => void): void {
  const disturbed = { ...functions };
  Object.assign(functions, originals);
  try {
    act();
  } finally {
    for (const name of Object.keys(originals)) functions[name] = disturbed[name] ?? act;
  }
}

/** Whether the process goes on afterwards: then nobody looks at what a power cut would have left. */
function isSimulated(mode: string): boolean {
  return !["kill", "stop", "run"].includes(mode);
}

function flushed([, done]: readonly unknown[]): void {
  if (typeof done === "function") setImmediate(() => done(null));
}

function interrupt(mode: string, name: string, calls: number, n: number): void {
  if (mode === "full" && calls >= n && taking.has(name)) throw Object.assign(new Error(), diskFull);
  if (mode === "die" && calls >= n) throw new Killed();
  if (calls !== n) return;
  if (mode === "kill") process.kill(process.pid, "SIGKILL");
  if (mode === "fail" || mode === "failAny") throw Object.assign(new Error(), diskFull);
  if (mode === "stop") {
    originals.writeSync?.(1, "stopped");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
}

function changes(name: string, [, flags]: readonly unknown[]): boolean {
  if (name !== "openSync") return !reading.has(name);
  const { O_WRONLY, O_RDWR, O_CREAT } = fs.constants;
  return typeof flags === "number" ? (flags & (O_WRONLY | O_RDWR | O_CREAT)) !== 0 : flags !== "r";
}

function takeApart(): void {
  const { lstatSync, readdirSync, rmdirSync, unlinkSync, writeFileSync } = fs;
  fs.rmSync = (file, options) => {
    const status = lstatSync(file, { throwIfNoEntry: false });
    if (!status && options?.force) return;
    if (!status?.isDirectory()) return unlinkSync(file);
    // The journal is the first by name: removing it last is the order in which most could go wrong.
    for (const name of readdirSync(file).toReversed()) fs.rmSync(path.join(String(file), name), options);
    rmdirSync(file);
  };
  fs.writeFileSync = (file, data, options) => {
    const bytes = Buffer.from(data as string);
    if (typeof file !== "number") return writeFileSync(file, bytes, options);
    writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
    writeFileSync(file, bytes.subarray(bytes.length >> 1));
  };
}
