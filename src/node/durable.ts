import { closeSync, fchmodSync, fsync, fsyncSync, openSync, writeFileSync } from "node:fs";

/** How many files wait for the disk at a time: it takes several about as fast as one. */
const atOnce = 16;

/** A new file whose bytes have reached the disk. */
export async function writeFlushed(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const descriptor = openSync(file, "wx");
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    writeFileSync(descriptor, content);
    await flush(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function flush(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(descriptor, (error) => (error ? reject(error) : resolve()));
  });
}

/**
 * Does work for all items, several at a time. After a failure nothing more is begun, and what was begun is waited for
 * before this throws.
 */
export async function forAll<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const rest = items.entries();
  let failure: { readonly error: unknown } | undefined;
  const worker = async () => {
    for (const [index, item] of rest) {
      if (failure) return;
      try {
        await work(item, index);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  if (failure) throw failure.error;
}

/** Makes the renames within folders outlive a power cut; not every system can be asked to. */
export function flushFolders(folders: Iterable<string>): void {
  if (process.platform === "win32") return;
  for (const folder of new Set(folders)) {
    const descriptor = openSync(folder, "r");
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}
