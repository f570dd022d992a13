import type { SourceFile } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import { partsOf } from "../../source/fileParts.ts";
import type { Condition } from "../../workflow/guards/guard.ts";

/** Texts with YAML problems in which an id seems to stand: nobody can tell what it means there. */
export function unreadReasons(id: string, files: Iterable<SourceFile>, t: Translate): readonly Condition[] {
  const reasons: Condition[] = [];
  for (const file of files) {
    const unread = file.findings.find(
      ({ code, pointer }) => code.startsWith("yaml/") && mayName(textAt(file, pointer), id),
    );
    if (!unread) continue;
    const { path } = file;
    const message = t("“{path}” has a YAML problem where “{id}” may stand: {problem}", {
      path,
      id,
      problem: unread.message,
    });
    reasons.push({ code: "yaml-problem", message, records: [] });
  }
  return reasons;
}

/** The record of a list that a fault lies in, where it concerns no other; else all of the file. */
function textAt(file: SourceFile, [item]: Pointer): string {
  const part = typeof item === "number" ? partsOf(file)?.parts[item] : undefined;
  return part?.text ?? file.text;
}

/** The text of a file that could not even be decoded is empty. */
function mayName(text: string, id: string): boolean {
  const word = id.replace(/[^\w-]/g, "\\$&");
  return text === "" || new RegExp(`(?<![A-Z0-9-])${word}(?![A-Z0-9-])`).test(text);
}
