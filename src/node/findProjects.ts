import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { projectFile } from "../core/model/kind.ts";

const maxDepth = 6;

/** The project that `folder` is or lies in; undefined where there is none. */
export function projectAround(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, projectFile))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}

/** The projects below `folder`, itself included, in alphabetical order; none within another. */
export function projectsBelow(folder: string, depth = 0): string[] {
  const items = readdirSync(folder, { withFileTypes: true });
  if (items.some((item) => item.isFile() && item.name === projectFile)) return [folder];
  if (depth === maxDepth) return [];
  return items
    .filter((item) => item.isDirectory() && !item.name.startsWith(".") && item.name !== "node_modules")
    .map((item) => path.join(folder, item.name))
    .sort()
    .flatMap((child) => projectsBelow(child, depth + 1));
}
