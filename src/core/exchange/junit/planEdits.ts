import { maxLength } from "../../model/fileSize.ts";
import type { Kind } from "../../model/kind.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { utf8Length } from "../../model/utf8Length.ts";
import { editYaml } from "../../yaml/edit/editYaml.ts";
import { whyInvalid } from "../checkRecord.ts";
import { changedRecord } from "../draftRecord.ts";
import type { ImportRow, ImportWrite } from "../importPlan.ts";
import type { DraftRow } from "./draftRow.ts";

/** Puts rows into the files of their records. All that concerns one file succeeds or fails together. */
export function planEdits(
  drafts: readonly DraftRow[],
  project: ProjectView,
  t: Translate,
): { readonly rows: readonly ImportRow[]; readonly writes: readonly ImportWrite[] } {
  const writes: ImportWrite[] = [];
  const refused = new Map<string, string>();
  const changing = drafts.filter(({ changes }) => changes.length > 0);
  for (const [path, group] of groupBy(changing, ({ entry }) => entry.file)) {
    const old = project.files.get(path)?.text ?? "";
    const after = editFile(old, group, t);
    if (after.ok) writes.push({ path, text: after.text, expected: old });
    else refused.set(path, t("{path}: {message}", { path, message: after.message }));
  }
  const rows = drafts.map(({ row, entry, changes }): ImportRow => {
    const reason = changes.length > 0 ? refused.get(entry.file) : undefined;
    return reason === undefined ? row : { ...row, outcome: "failed", reason };
  });
  return { rows, writes };
}

type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

function editFile(text: string, group: readonly DraftRow[], t: Translate): Edited {
  for (const [entry, drafts] of groupBy(group, (draft) => draft.entry)) {
    const changes = drafts.flatMap((draft) => draft.changes);
    const record = changedRecord(entry.value, changes, t);
    if (!record.ok) return record;
    const message = whyInvalid(entry.kind as Kind, record.value, [], t);
    if (message !== undefined) return { ok: false, message };
  }
  const all = group.flatMap(({ entry, changes }) =>
    changes.map((change) => ({ ...change, pointer: [...entry.base, ...change.pointer] })),
  );
  const edited = editYaml(text, all, t);
  if (!edited.ok || utf8Length(edited.text) <= maxLength) return edited;
  return { ok: false, message: t("The file would be larger than {limit} KiB.", { limit: maxLength / 1024 }) };
}

function groupBy<K>(drafts: readonly DraftRow[], keyOf: (draft: DraftRow) => K): Map<K, DraftRow[]> {
  const groups = new Map<K, DraftRow[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return groups;
}
