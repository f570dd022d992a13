// Interrupts a process before one of its calls of the file system. What Node does in one call but the system in
// several (removing a folder, writing a file) is done in steps here, so that it can be interrupted within.
import fs from "node:fs";
import path from "node:path";

const { writeSync } = fs;

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

type Call = (...args: unknown[]) => unknown;

/**
 * From now on, calls are counted, and before the n-th the process is killed, stops, or the call fails; in any other
 * mode nothing happens. Returns how many calls there were.
 */
export function interruptAt(mode: string, n: number): () => number {
  let calls = 0;
  const functions = fs as unknown as Record<string, Call>;
  for (const name of Object.keys(fs)) {
    const original = functions[name];
    if (!name.endsWith("Sync") || name === "existsSync" || !original) continue;
    functions[name] = (...args) => {
      calls += 1;
      if (calls === n) interruptions[mode]?.();
      return original(...args);
    };
  }
  takeApart();
  return () => calls;
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
