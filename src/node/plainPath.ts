import { lstatSync } from "node:fs";
import path from "node:path";

/**
 * Where a file of a folder is; undefined for a path that leads out of the folder, or through something that
 * isn't a folder of its own, such as a symbolic link. What is missing may be made.
 * @param name relative to the folder, with `/` between the names
 */
export function plainPath(folder: string, name: string): string | undefined {
  const names = name.split("/");
  if (names.some((part) => part === "" || part === "." || part === ".." || part.includes("\0")))
    return undefined;
  if (path.sep !== "/" && names.some((part) => /[\\:]/.test(part))) return undefined;
  let at = folder;
  for (const part of names.slice(0, -1)) {
    at = path.join(at, part);
    const status = lstatSync(at, { throwIfNoEntry: false });
    if (status === undefined) break;
    if (!status.isDirectory()) return undefined;
  }
  return path.join(folder, ...names);
}
