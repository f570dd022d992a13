import { FileType, Uri, workspace } from "vscode";
import { sha256 } from "#sha256";
import { type CacheLimits, isCache, withoutRoom } from "../../core/cache/cacheRoom.ts";
import type { CacheStore } from "../../core/ports.ts";

/** The largest text that is kept: it is read and written in one go. */
const largest = 64 * 1024 * 1024;
const limits: CacheLimits = { bytes: 128 * 1024 * 1024, files: 40 };

/** A project's cache in the folder that the editor has for us beside the workspace, through its file systems. */
export function fileSystemCache(storage: Uri, project: Uri): CacheStore {
  const name = sha256(project.toString());
  const fileOf = (part: string) => Uri.joinPath(storage, `${name}.${part}`);
  return {
    async *read(part) {
      const bytes = await workspace.fs.readFile(fileOf(part));
      yield new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    },
    async write(part, pieces) {
      try {
        const bytes = await encode(pieces);
        if (!bytes) return;
        const temporary = fileOf(`${part}.tmp`);
        await workspace.fs.writeFile(temporary, bytes);
        await workspace.fs.rename(temporary, fileOf(part), { overwrite: true });
        await makeRoom(storage);
      } catch {
        // Where nothing may be written, nothing is kept.
      }
    },
  };
}

/** Removes the oldest caches of a workspace whose projects have come and gone. */
async function makeRoom(storage: Uri): Promise<void> {
  const entries = await workspace.fs.readDirectory(storage);
  const names = entries.flatMap(([name, type]) => (type === FileType.File && isCache(name) ? [name] : []));
  const files = names.map(async (name) => {
    const { size, mtime } = await workspace.fs.stat(Uri.joinPath(storage, name));
    return { name, size, time: mtime };
  });
  for (const { name } of withoutRoom(await Promise.all(files), limits)) {
    await workspace.fs.delete(Uri.joinPath(storage, name));
  }
}

/** Undefined where a piece is undefined or there are too many. */
async function encode(pieces: AsyncIterable<string | undefined>): Promise<Uint8Array | undefined> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    if (piece === undefined) return undefined;
    const part = encoder.encode(piece);
    length += part.length;
    if (length > largest) return undefined;
    parts.push(part);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
