import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { type CacheLimits, isCache, type KeptFile, withoutRoom } from "../core/cache/cacheRoom.ts";

const usual: CacheLimits = { bytes: 512 * 1024 * 1024, files: 200 };

/** Removes the oldest files of a folder of caches, and what was never finished, until the rest is within its limits. */
export function makeRoom(cache: string, limits = usual): void {
  const files = readdirSync(cache).flatMap((name): KeptFile[] => {
    const status = isCache(name) ? statSync(path.join(cache, name), { throwIfNoEntry: false }) : undefined;
    return status?.isFile() ? [{ name, size: status.size, time: status.mtimeMs }] : [];
  });
  for (const { name } of withoutRoom(files, limits)) rmSync(path.join(cache, name), { force: true });
}
