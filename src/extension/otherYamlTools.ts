import { extensions, type Uri, workspace } from "vscode";
import type { Problem } from "../core/model/problem.ts";

/** Where Red Hat's YAML extension is active it says these itself, in open documents: not twice. */
export function isLeftToOthers({ code }: Problem, uri: Uri): boolean {
  if (code !== "yaml/syntax" && code !== "yaml/duplicate-key") return false;
  if (!extensions.getExtension("redhat.vscode-yaml")?.isActive) return false;
  const key = uri.toString();
  return workspace.textDocuments.some(
    (document) => document.languageId === "yaml" && document.uri.toString() === key,
  );
}
