import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { CacheStore } from "../core/ports.ts";
import { makeRoom } from "./cacheRoom.ts";
import { sha256 } from "./sha256.ts";

/** The largest text that is kept: several times what 50,000 records take. */
const largest = 256 * 1024 * 1024;
/** A fraction of a turn's work to read. */
const pieceSize = 256 * 1024;
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A project's cache in a folder of the user's, in files that only the user may read and write. Whoever writes last
 * wins, and who reads meanwhile gets the old file or the new one, whole. Where nothing can be read or written, nothing
 * is kept.
 * @param cache the folder of all caches
 * @param project the project's folder
 */
export function cacheStore(cache: string, project: string): CacheStore {
  let name: string | undefined;
  const fileOf = (part: string) => {
    name ??= sha256(realpathSync.native(project));
    return path.join(cache, `${name}.${part}`);
  };
  return {
    async *read(part) {
      yield* readOwn(fileOf(part));
    },
    async write(part, pieces) {
      try {
        const file = fileOf(part);
        mkdirSync(cache, { recursive: true, mode: 0o700 });
        if (await writeAll(file, pieces)) makeRoom(cache);
      } catch {
        // A full disk, or a folder that may not be written, means that nothing is kept.
      }
    },
  };
}

/** The text of a file that is the user's alone; nothing of any other. */
function* readOwn(file: string): Iterable<string> {
  const descriptor = openSync(file, flags);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || status.size > largest || !isOwn(status)) return;
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const bytes = Buffer.allocUnsafe(Math.min(status.size, pieceSize));
    for (;;) {
      const length = readSync(descriptor, bytes, 0, bytes.length, null);
      yield decoder.decode(bytes.subarray(0, length), { stream: length > 0 });
      if (length === 0) return;
    }
  } finally {
    closeSync(descriptor);
  }
}

function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** Puts the pieces in the place of a file; returns whether it did. */
async function writeAll(file: string, pieces: AsyncIterable<string | undefined>): Promise<boolean> {
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, "wx", 0o600);
  try {
    try {
      let length = 0;
      for await (const piece of pieces) {
        length += piece?.length ?? 0;
        if (piece === undefined || length > largest) return false;
        writeFileSync(descriptor, piece);
      }
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    return true;
  } finally {
    rmSync(temporary, { force: true });
  }
}
