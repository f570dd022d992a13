import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** How much all caches together may take, and how many files they may be. */
export interface CacheLimits {
  readonly bytes: number;
  readonly files: number;
}

const usual: CacheLimits = { bytes: 512 * 1024 * 1024, files: 200 };

/** The names of caches, and of those that are being written; a folder may hold other files too. */
const ours = /^[\w-]{43}\.[a-z]+(?:\.\d+\.tmp)?$/;

/** What a process left behind that ended while it wrote, once nobody can be writing it any more. */
const oldestTemporary = 60 * 60 * 1000;

/** Removes the oldest files of a folder of caches, and what was never finished, until the rest is within its limits. */
export function makeRoom(cache: string, limits: CacheLimits = usual): void {
  const files = readdirSync(cache).flatMap((name) => {
    if (!ours.test(name)) return [];
    const file = path.join(cache, name);
    const status = statSync(file, { throwIfNoEntry: false });
    return status?.isFile() ? [{ file, size: status.size, time: status.mtimeMs }] : [];
  });
  files.sort((a, b) => b.time - a.time);
  const newest = files[0]?.time ?? 0;
  let bytes = 0;
  let count = 0;
  for (const { file, size, time } of files) {
    const isTemporary = file.endsWith(".tmp");
    if (!isTemporary) {
      bytes += size;
      count++;
    }
    const isLeft = isTemporary && newest - time > oldestTemporary;
    if (isLeft || bytes > limits.bytes || count > limits.files) rmSync(file, { force: true });
  }
}
