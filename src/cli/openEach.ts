import type { Surroundings } from "./command.ts";
import { describeError } from "./describeError.ts";
import { findProjects } from "./openProjects.ts";
import { printable } from "./printable.ts";

/** A project that was opened, however far. */
interface Opened {
  /** The folders of projects that lie among its own records; absolute. */
  readonly inner: readonly string[];
}

/**
 * Opens the projects that `dir` means one after the other, also those among the records of others, and hands each to
 * `use`. One that can't be opened is told and hides no other, unless it is the only one: then this throws. False where
 * any could not be opened.
 */
export async function openEach<T extends Opened>(
  dir: string | undefined,
  around: Surroundings,
  open: (folder: string) => Promise<T>,
  use: (opened: T) => void,
): Promise<boolean> {
  const folders = findProjects(dir, around);
  let failed = 0;
  for (let index = 0; index < folders.length; index++) {
    const opened = await tryToOpen(String(folders[index]), open, folders.length > 1, around);
    if (!opened) {
      failed++;
      continue;
    }
    for (const inner of opened.inner) folders.push(...findProjects(inner, around));
    use(opened);
  }
  return failed === 0;
}

async function tryToOpen<T>(
  folder: string,
  open: (folder: string) => Promise<T>,
  several: boolean,
  around: Surroundings,
): Promise<T | undefined> {
  try {
    return await open(folder);
  } catch (error) {
    if (!several) throw error;
    around.err(`assent: ${printable(folder)}: ${printable(describeError(error, around.t))}\n`);
    return undefined;
  }
}
