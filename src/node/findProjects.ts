import { type Dirent, existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { projectFolders } from "../core/model/kind.ts";
import { projectFile } from "../core/model/projectFile.ts";
import { maxProjectDepth, mayHoldProjects } from "../core/model/projectPlaces.ts";

/** The project that `folder` is or lies in; undefined where there is none. */
export function projectAround(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, projectFile))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/** Takes what kept a folder from being looked into. */
export type Unreadable = (error: NodeJS.ErrnoException) => void;

/**
 * The projects below `folder`, itself included, in alphabetical order; one may lie within another. The folders of a
 * project's own records, which may be large, are left to who lists them. A folder that can't be read is told and hides
 * no other.
 */
export function projectsBelow(folder: string, tell: Unreadable): string[] {
  return lookInto(folder, 0, tell);
}

function lookInto(folder: string, depth: number, tell: Unreadable): string[] {
  const items = readFolder(folder, tell);
  const own = items.some((item) => item.isFile() && item.name === projectFile) ? [folder] : [];
  if (depth === maxProjectDepth) return own;
  const below = items
    .filter((item) => item.isDirectory() && mayHoldProjects(item.name))
    .filter((item) => own.length === 0 || !projectFolders.includes(item.name))
    .map((item) => path.join(folder, item.name))
    .sort()
    .flatMap((child) => lookInto(child, depth + 1, tell));
  return [...own, ...below];
}

function readFolder(folder: string, tell: Unreadable): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    tell(error as NodeJS.ErrnoException);
    return [];
  }
}
