import { isUtf8 } from "node:buffer";
import { closeSync, constants, type Dirent, openSync, readdirSync, readSync } from "node:fs";
import path from "node:path";
import { maxLength, maxLengthOf } from "../core/model/fileSize.ts";
import { isProjectFile, kindOfFile, projectFile, projectFolders, recordFolders } from "../core/model/kind.ts";
import type { ProjectFolder } from "../core/ports.ts";
import type { FileText } from "../core/source/readSource.ts";

/** Kept for nearly all files, which are small; those that may be larger get one of their own. */
const buffer = Buffer.allocUnsafe(maxLength + 1);
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A project's folder on disk. Reads are synchronous: for many small files that is several times as fast as
 * promises, and the caller decides how long a turn may be.
 */
export function diskFolder(folder: string): ProjectFolder {
  return {
    list: async () => listFiles(folder),
    read: async (name) => readText(path.join(folder, name), maxLengthOf(kindOfFile(name))),
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
    else if (isProjectFile(name) && (item.isFile() || item.isSymbolicLink())) files.push(name);
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

function readText(file: string, maxBytes: number): FileText | undefined {
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
    return decode(readUpTo(descriptor, maxBytes), maxBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") return undefined;
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of a file, at most one more than may be. */
function readUpTo(descriptor: number, maxBytes: number): Buffer {
  let bytes = buffer;
  let length = fill(bytes, descriptor, 0);
  while (length === bytes.length && length <= maxBytes) {
    const larger = Buffer.allocUnsafe(Math.min(length * 8, maxBytes + 1));
    bytes.copy(larger);
    bytes = larger;
    length = fill(bytes, descriptor, length);
  }
  return bytes.subarray(0, length);
}

/** Reads on from where the file stands, to the end of the bytes or of the file; returns where that is. */
function fill(bytes: Buffer, descriptor: number, from: number): number {
  let length = from;
  while (length < bytes.length) {
    const read = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

function decode(bytes: Buffer, maxBytes: number): FileText {
  if (bytes.length > maxBytes) return { unreadable: "too-large" };
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : { unreadable: "encoding" };
}
