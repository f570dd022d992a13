import type { IdUse } from "../../control/ids/idUses.ts";
import type { Entry, SourceFile } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { partsOf } from "../../source/fileParts.ts";
import { recordTextAt } from "../../source/recordText.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { replaceWord } from "../../yaml/edit/replaceWord.ts";
import { withEdits } from "../../yaml/edit/withEdits.ts";
import type { FileChange } from "../fileChanges.ts";
import { isTooLarge, tooLargeMessage } from "../planFiles.ts";

export interface Replacement {
  readonly from: string;
  readonly to: string;
  /** The record whose file is renamed too, where it is called after it. */
  readonly named?: Entry | undefined;
}

export type Replaced =
  | { readonly ok: true; readonly files: readonly FileChange[] }
  | { readonly ok: false; readonly message: string };

/** Puts one id in the place of another at these places: only its letters, whatever stands around them. */
export function replaceIds(
  uses: Iterable<IdUse>,
  { from, to, named }: Replacement,
  project: ProjectView,
  t: Translate,
): Replaced {
  const files: FileChange[] = [];
  const byFile = new Map<string, IdUse[]>();
  for (const use of uses) {
    const same = byFile.get(use.entry.file);
    if (same) same.push(use);
    else byFile.set(use.entry.file, [use]);
  }
  const renamed = named && renamedPath(named, from, to, project);
  if (renamed !== undefined && project.files.has(renamed)) {
    return { ok: false, message: t("“{path}” is there already.", { path: renamed }) };
  }
  for (const [path, found] of byFile) {
    const file = project.files.get(path);
    const edits = file && editsIn(file, found, from, to, t);
    if (!file || !edits) {
      return {
        ok: false,
        message: t("“{path}” can't be changed as it is written: do it by hand.", { path }),
      };
    }
    const text = withEdits(file.text, edits);
    const target = path === named?.file ? renamed : undefined;
    if (isTooLarge(path, text)) return { ok: false, message: tooLargeMessage(path, t) };
    files.push({ path: target ?? path, text, expected: file.text, edits, ...(target && { from: path }) });
  }
  return { ok: true, files };
}

/** Where a file goes that is called after its only record; undefined for any other file. */
function renamedPath({ file }: Entry, from: string, to: string, project: ProjectView): string | undefined {
  if (project.files.get(file)?.entries.length !== 1 || !`/${file}`.endsWith(`/${from}.yaml`))
    return undefined;
  return `${file.slice(0, -`${from}.yaml`.length)}${to}.yaml`;
}

/** Of a list only the records that name the id are looked at. */
function editsIn(
  file: SourceFile,
  uses: readonly IdUse[],
  from: string,
  to: string,
  t: Translate,
): readonly TextEdit[] | undefined {
  const parts = partsOf(file);
  const byPart = new Map<number | undefined, IdUse[]>();
  for (const use of uses) {
    const item = parts ? Number(use.entry.base[0]) : undefined;
    const same = byPart.get(item);
    if (same) same.push(use);
    else byPart.set(item, [use]);
  }
  const edits: TextEdit[] = [];
  for (const [item, found] of byPart) {
    const start = item === undefined ? 0 : (parts?.starts[item] ?? 0);
    const inPart = replaceWord({
      text: (item === undefined ? undefined : parts?.parts[item]?.text) ?? file.text,
      value: item === undefined ? wholeValue(file) : [file.entries[item]?.value],
      pointers: found.map(({ entry, pointer }) => [...(item === undefined ? entry.base : [0]), ...pointer]),
      from,
      to,
      ranged: () => recordTextAt(file, item === undefined ? [] : [item], t).document,
    });
    if (!inPart) return undefined;
    for (const edit of inPart) {
      edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function wholeValue({ entries }: SourceFile): unknown {
  return entries[0]?.base.length === 0 ? entries[0].value : entries.map(({ value }) => value);
}
