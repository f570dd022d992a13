import { type Uri, workspace } from "vscode";
import type { Translate } from "../core/model/translate.ts";
import { requireTrust } from "./commands/requireTrust.ts";

/** Writes a file that is made from a project, such as a report. Throws where the workspace is not trusted. */
export async function saveFile(file: Uri, content: string | Uint8Array, t: Translate): Promise<void> {
  requireTrust(t);
  await workspace.fs.writeFile(
    file,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  );
}
