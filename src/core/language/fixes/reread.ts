import type { SourceFile } from "../../model/entry.ts";
import { kindOfFile } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import { readSource } from "../../source/readSource.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";

/** A text after edits that are sorted, apart from each other, and against the text as it is. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  let at = 0;
  let result = "";
  for (const { start, end, newText } of edits) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** The file as it would be read after edits; of a list, only the items that changed are read. */
export function reread(file: SourceFile, edits: readonly TextEdit[], t: Translate): SourceFile {
  const kind = kindOfFile(file.path);
  if (!kind) return file;
  return readSource(file.path, kind, { text: withEdits(file.text, edits) }, t, file);
}

/** Whether less is wrong with a file than before: in its YAML, or, where that is as it was, in its records. */
export function isBetter(fresh: SourceFile, before: SourceFile): boolean {
  const [one, other] = [faultsOf(fresh), faultsOf(before)];
  return one.yaml < other.yaml || (one.yaml === other.yaml && one.all < other.all);
}

function faultsOf({ findings }: SourceFile): { readonly yaml: number; readonly all: number } {
  return { yaml: findings.filter(({ code }) => code.startsWith("yaml/")).length, all: findings.length };
}
