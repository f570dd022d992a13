import { workspace } from "vscode";
import type { Translate } from "../../core/model/translate.ts";

/** Throws where the workspace is not trusted: there nothing is changed. */
export function requireTrust(t: Translate): void {
  if (!workspace.isTrusted) throw new Error(t("In an untrusted workspace Assent changes no file."));
}
