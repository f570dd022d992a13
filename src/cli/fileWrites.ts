import type { FileWrite } from "../node/writeFiles.ts";
import type { PreviewedFile } from "./filePreview.ts";

/** Planned files as they are written to disk: another name is a new file and one that goes. */
export function toWrites(files: readonly PreviewedFile[]): readonly FileWrite[] {
  return files.flatMap(({ path, from, text, expected }): FileWrite[] =>
    from === undefined
      ? [{ path, text, expected }]
      : [
          { path, text, expected: undefined },
          { path: from, text: undefined, expected },
        ],
  );
}
