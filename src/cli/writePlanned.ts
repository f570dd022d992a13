import { type FileWrite, WriteConflict, writeFiles } from "../node/writeFiles.ts";
import { WriteBusy } from "../node/writeTurn.ts";
import { type Surroundings, UsageError } from "./command.ts";

/** Writes all files or none; a file that changed meanwhile is named, and so is the place where others write. */
export async function writePlanned(
  folder: string,
  writes: readonly FileWrite[],
  { t }: Surroundings,
): Promise<void> {
  try {
    await writeFiles(folder, writes);
  } catch (error) {
    if (error instanceof WriteConflict) {
      throw new UsageError(
        t("“{path}” is not as it was when it was read: nothing was written.", { path: error.path }),
      );
    }
    if (error instanceof WriteBusy) {
      throw new UsageError(
        t("Another process is writing, in “{path}”: nothing was written; try again.", { path: error.path }),
      );
    }
    throw error;
  }
}
