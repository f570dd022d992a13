import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import {
  closeSync,
  constants,
  type Dir,
  type Dirent,
  lstatSync,
  opendirSync,
  openSync,
  readSync,
} from "node:fs";
import path from "node:path";
import { maxLengthOf } from "../core/model/fileSize.ts";
import { isProjectFile, kindOfFile, projectFolders, recordFolders } from "../core/model/kind.ts";
import { projectFile } from "../core/model/projectFile.ts";
import { inTurns, type Steps } from "../core/model/turns.ts";
import type { ProjectFolder } from "../core/ports.ts";
import type { FileText } from "../core/source/readSource.ts";

/** Many small files share one piece of memory, which is free again once nobody needs any of them. */
const slabSize = 1024 * 1024;
const leastFree = 64 * 1024;
let slab = Buffer.alloc(0);
let used = 0;
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * A project's folder on disk. Reads are synchronous: for many small files that is several times as fast as
 * promises, and the caller decides how long a turn may be.
 */
export function diskFolder(folder: string): ProjectFolder & { readonly inner: readonly string[] } {
  let found: Listing = { files: [], inner: [] };
  return {
    async list(_signal, pause) {
      found = await inTurns(listFiles(folder), pause);
      return found.files;
    },
    get inner() {
      return found.inner;
    },
    read: async (name) => readText(path.join(folder, name), maxLengthOf(kindOfFile(name))),
  };
}

interface Listing {
  readonly files: string[];
  /** The folders of other projects. */
  readonly inner: string[];
}

function* listFiles(folder: string): Steps<Listing> {
  const found: Listing = { files: [], inner: [] };
  const registers = new Set(recordFolders.map((name) => `${name}.yaml`));
  for (const item of readFolder(folder)) {
    if (item.isDirectory()) {
      if (projectFolders.includes(item.name)) yield* listBelow(folder, item.name, found);
    } else if (item.name === projectFile || registers.has(item.name)) {
      found.files.push(item.name);
    }
  }
  return found;
}

/**
 * Links to folders are not followed; links to files are listed, so that reading can refuse them aloud. What lies in a
 * project of its own is left to it.
 */
function* listBelow(folder: string, below: string, found: Listing): Steps<void> {
  const inner = lstatSync(path.join(folder, below, projectFile), { throwIfNoEntry: false });
  if (inner?.isFile()) {
    found.inner.push(below);
    return;
  }
  for (const item of readFolder(path.join(folder, below))) {
    const name = `${below}/${item.name}`;
    if (item.isDirectory()) yield* listBelow(folder, name, found);
    else if (isProjectFile(name) && (item.isFile() || item.isSymbolicLink())) found.files.push(name);
    yield;
  }
}

/** A folder that is gone, perhaps just now, holds nothing. */
function* readFolder(folder: string): Iterable<Dirent> {
  let open: Dir;
  try {
    open = opendirSync(folder, { bufferSize: 256 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  try {
    for (let item = open.readSync(); item; item = open.readSync()) yield item;
  } finally {
    open.closeSync();
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
    return denied(error);
  }
  try {
    return decode(readUpTo(descriptor, maxBytes), maxBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") return undefined;
    return denied(error);
  } finally {
    closeSync(descriptor);
  }
}

/** One file that can't be read hides no others. */
function denied(error: unknown): FileText {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (["EACCES", "EPERM", "EIO", "ENXIO", "EAGAIN", "EBUSY"].includes(code)) return { unreadable: "denied" };
  throw error;
}

/** The bytes of a file, at most one more than may be. */
function readUpTo(descriptor: number, maxBytes: number): Buffer {
  if (slab.length - used < leastFree) {
    slab = Buffer.allocUnsafeSlow(slabSize);
    used = 0;
  }
  let bytes = slab.subarray(used);
  let length = fill(bytes, descriptor, 0);
  if (length < bytes.length) {
    used += length;
    return bytes.subarray(0, length);
  }
  while (length === bytes.length && length <= maxBytes) {
    const larger = Buffer.allocUnsafeSlow(Math.min(length * 8, maxBytes + 1));
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
  return isUtf8(bytes) ? new BytesOfText(bytes) : { unreadable: "encoding" };
}

/** A text that is made when somebody wants it: to see that a file is as it was, its bytes are enough. */
class BytesOfText {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get text(): string {
    return this.#bytes.toString("utf8");
  }

  get digest(): string {
    return hash("sha256", this.#bytes, "base64url");
  }
}
