import { FileSystemError, FileType, Uri, workspace } from "vscode";
import { maxLengthOf } from "../../core/model/fileSize.ts";
import { isProjectFile, kindOfFile, projectFolders, recordFolders } from "../../core/model/kind.ts";
import { projectFile } from "../../core/model/projectFile.ts";
import type { ProjectFolder } from "../../core/ports.ts";
import type { FileText } from "../../core/source/readSource.ts";
import type { Host } from "../host.ts";
import { fileSystemCache } from "./fileSystemCache.ts";
import { findProjects } from "./findProjects.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Reads through the editor's file systems: the only way in a browser and for virtual folders. */
export const fileSystemHost: Host = {
  lacks: ["gitAddress"],
  findProjects,
  openFolder: (folder) => virtualFolder(folder),
  openCache: (folder, storage) => fileSystemCache(storage, folder),
  gitAddress: async () => undefined,
};

function virtualFolder(folder: Uri): ProjectFolder {
  let inner: string[] = [];
  return {
    get inner() {
      return inner;
    },
    async list() {
      const items = await readFolder(folder);
      const names = new Map(items);
      const registers = items.flatMap(([name, type]) =>
        isRegister(name) && type & FileType.File ? [name] : [],
      );
      const folders = projectFolders.filter((name) => names.get(name) === FileType.Directory);
      const others: string[] = [];
      const below = await Promise.all(folders.map((name) => listBelow(folder, name, others)));
      inner = others.sort();
      return [...registers, ...below.flat()];
    },
    read: (path) => readFile(Uri.joinPath(folder, path), maxLengthOf(kindOfFile(path))),
  };
}

/** A folder that is gone holds nothing. */
async function readFolder(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === "FileNotFound";
}

function isRegister(name: string): boolean {
  return (
    name === projectFile || (name.endsWith(".yaml") && recordFolders.includes(name.slice(0, -".yaml".length)))
  );
}

/** @param others takes the folders of other projects, whose files are left to them */
async function listBelow(folder: Uri, below: string, others: string[]): Promise<string[]> {
  const items = await readFolder(Uri.joinPath(folder, below));
  if (items.some(([item, type]) => item === projectFile && type & FileType.File)) {
    others.push(below);
    return [];
  }
  const lists = items.map(async ([item, type]) => {
    const path = `${below}/${item}`;
    if (type === FileType.Directory) return listBelow(folder, path, others);
    return isProjectFile(path) && type & FileType.File ? [path] : [];
  });
  return (await Promise.all(lists)).flat();
}

async function readFile(file: Uri, maxBytes: number): Promise<FileText | undefined> {
  try {
    const { type, size } = await workspace.fs.stat(file);
    if (type & FileType.SymbolicLink) return { unreadable: "link" };
    if (!(type & FileType.File)) return undefined;
    if (size > maxBytes) return { unreadable: "too-large" };
    return decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof FileSystemError && error.code === "NoPermissions") return { unreadable: "denied" };
    throw error;
  }
}

function decode(bytes: Uint8Array): FileText {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { unreadable: "encoding" };
  }
}
