import { kindTable } from "../../generated/kinds.ts";
import type { Entry, SourceFile } from "../model/entry.ts";
import { maxLengthOf } from "../model/fileSize.ts";
import { type Kind, kindOfFile } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { utf8Length } from "../model/utf8Length.ts";
import type { Change, TextEdit } from "../yaml/edit/change.ts";
import { editYaml } from "../yaml/edit/editYaml.ts";
import { printYaml } from "../yaml/print.ts";

/** A file as it shall be: new, or in place of the text that was read. */
export type PlannedFile = CreatedFile | ChangedFile;

export interface CreatedFile {
  readonly path: string;
  readonly text: string;
  readonly expected: undefined;
}

export interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly expected: string;
  /** What makes `text` of `expected`. */
  readonly edits: readonly TextEdit[];
}

/** Changes of a record that is there (pointers begin at the record), or a record to add. */
export type RecordWish =
  | { readonly entry: Entry; readonly changes: readonly Change[] }
  | { readonly draft: { readonly kind: Kind; readonly id: string; readonly record: unknown } };

export type PlannedFiles =
  | { readonly ok: true; readonly files: readonly PlannedFile[] }
  | { readonly ok: false; readonly message: string };

/** Turns wishes for records into the texts of their files: each file once, with all that is wished of it. */
export function planFiles(wishes: readonly RecordWish[], project: ProjectView, t: Translate): PlannedFiles {
  const changes = new Map<string, Change[]>();
  const files: PlannedFile[] = [];
  for (const wish of wishes) {
    if ("draft" in wish) {
      const { kind, id, record } = wish.draft;
      const register = `${kindTable[kind].folder}.yaml`;
      if (project.files.has(register)) {
        collect(changes, register, [{ op: "append", pointer: [], item: record }]);
      } else {
        const path = kind === "charter" ? "charter.yaml" : `${kindTable[kind].folder}/${id}.yaml`;
        const text = printYaml(record);
        if (isTooLarge(path, text)) return tooLarge(path, t);
        files.push({ path, text, expected: undefined });
      }
    } else {
      const { file, base } = wish.entry;
      const placed = wish.changes.map((change) => ({ ...change, pointer: [...base, ...change.pointer] }));
      collect(changes, file, placed);
    }
  }
  for (const [path, wanted] of changes) {
    const file = project.files.get(path);
    const expected = file?.text ?? "";
    const edited = editYaml(expected, wanted, t, file && saidIn(file));
    if (!edited.ok) return { ok: false, message: `${path}: ${edited.message}` };
    if (isTooLarge(path, edited.text)) return tooLarge(path, t);
    files.push({ path, text: edited.text, expected, edits: edited.edits });
  }
  return { ok: true, files };
}

function collect(changes: Map<string, Change[]>, path: string, more: readonly Change[]): void {
  const all = changes.get(path);
  if (all) all.push(...more);
  else changes.set(path, [...more]);
}

/** What a file says; undefined where no record could be read from it. */
function saidIn({ entries }: SourceFile): unknown {
  const [first] = entries;
  return first && first.base.length === 0 ? first.value : first && entries.map(({ value }) => value);
}

/** What is larger could be written, but not read again. */
export function isTooLarge(path: string, text: string): boolean {
  return utf8Length(text) > maxLengthOf(kindOfFile(path));
}

function tooLarge(path: string, t: Translate): PlannedFiles {
  return { ok: false, message: tooLargeMessage(path, t) };
}

export function tooLargeMessage(path: string, t: Translate): string {
  const limit = maxLengthOf(kindOfFile(path)) / 1024;
  return `${path}: ${t("The file would be larger than {limit} KiB.", { limit })}`;
}
