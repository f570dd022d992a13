import { closeSync, fchmodSync, fsyncSync, openSync, writeFileSync } from "node:fs";

/** A new file whose bytes have reached the disk. */
export function writeFlushed(file: string, content: string | Uint8Array, mode?: number): void {
  const descriptor = openSync(file, "wx");
  try {
    if (mode !== undefined) fchmodSync(descriptor, mode);
    writeFileSync(descriptor, content);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
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
