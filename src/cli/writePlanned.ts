import { type FileWrite, WriteConflict, writeFiles } from "../node/writeFiles.ts";
import { type Surroundings, UsageError } from "./command.ts";

/** Writes all files or none; a file that changed meanwhile is named. */
export function writePlanned(folder: string, writes: readonly FileWrite[], { t }: Surroundings): void {
  try {
    writeFiles(folder, writes);
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
    throw new UsageError(
      t("“{path}” is not as it was when it was read: nothing was written.", { path: error.path }),
    );
  }
}
