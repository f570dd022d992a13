import { isUtf8 } from "node:buffer";
import { closeSync, constants, type Dirent, openSync, readdirSync, readSync } from "node:fs";
import path from "node:path";
import { projectFile, projectFolders, recordFolders } from "../core/model/kind.ts";
import type { ProjectFolder } from "../core/ports.ts";
import type { FileText } from "../core/source/readSource.ts";

const maxBytes = 1024 * 1024;
const buffer = Buffer.allocUnsafe(maxBytes + 1);
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A project's folder on disk. Reads are synchronous: for many small files that is several times as fast as
 * promises, and the caller decides how long a turn may be.
 */
export function diskFolder(folder: string): ProjectFolder {
  return {
    list: async () => listFiles(folder),
    read: async (name) => readText(path.join(folder, name)),
  };
}

function listFiles(folder: string): string[] {
  const files: string[] = [];
  const registers = new Set(recordFolders.map((name) => `${name}.yaml`));
  for (const item of readFolder(folder)) {
    if (item.isDirectory()) {
      if (projectFolders.includes(item.name)) listBelow(folder, item.name, files);
    } else if (item.name === projectFile || registers.has(item.name)) {
      files.push(item.name);
    }
  }
  return files;
}

/** Links to folders are not followed; links to files are listed, so that reading can refuse them aloud. */
function listBelow(folder: string, below: string, files: string[]): void {
  for (const item of readFolder(path.join(folder, below))) {
    const name = `${below}/${item.name}`;
    if (item.isDirectory()) listBelow(folder, name, files);
    else if (item.name.endsWith(".yaml") && (item.isFile() || item.isSymbolicLink())) files.push(name);
  }
}

/** A folder that is gone, perhaps just now, holds nothing. */
function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function readText(file: string): FileText | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, flags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ELOOP" || code === "EMLINK") return { unreadable: "link" };
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
  try {
    return decode(readUpTo(descriptor));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") return undefined;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** The number of bytes in `buffer`, at most one more than may be. */
function readUpTo(descriptor: number): number {
  let length = 0;
  while (length < buffer.length) {
    const read = readSync(descriptor, buffer, length, buffer.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function decode(length: number): FileText {
  if (length > maxBytes) return { unreadable: "too-large" };
  const bytes = buffer.subarray(0, length);
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { unreadable: "encoding" };
}
