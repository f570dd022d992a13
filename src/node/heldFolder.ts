import { closeSync, constants, existsSync, openSync } from "node:fs";
import path from "node:path";
import { plainPath } from "./plainPath.ts";

const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
/** A folder that is open can be walked through there, wherever its names lead by now. */
const openFolders = "/proc/self/fd";
const canHold = process.platform === "linux" && existsSync(openFolders);

/**
 * Does something to a file in the very folder that was looked at: where the system can hold on to a folder, nothing that
 * is put in its place meanwhile leads elsewhere. Undefined for a path that `plainPath` refuses.
 * @param name relative to the folder, with `/` between the names
 */
export function inItsFolder<T>(folder: string, name: string, act: (target: string) => T): T | undefined {
  const plain = plainPath(folder, name);
  if (plain === undefined) return undefined;
  if (!canHold) return act(plain);
  const held = holdFolder(folder, name.split("/").slice(0, -1));
  if (held === undefined) return undefined;
  const target = `${openFolders}/${held}/${path.basename(plain)}`;
  try {
    return act(target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).path === target) Object.assign(error as Error, { path: plain });
    throw error;
  } finally {
    release(held);
  }
}

/** Nothing was written through it: whether it closes well is no matter. */
function release(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {}
}

/** The descriptor of a folder, opened step by step; undefined where a step is no folder of its own. */
function holdFolder(folder: string, names: readonly string[]): number | undefined {
  let held = openSync(folder, O_RDONLY | O_DIRECTORY);
  for (const name of names) {
    const outer = held;
    try {
      held = openSync(`${openFolders}/${outer}/${name}`, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ELOOP" || code === "ENOTDIR" || code === "ENOENT") return undefined;
      throw error;
    } finally {
      release(outer);
    }
  }
  return held;
}
