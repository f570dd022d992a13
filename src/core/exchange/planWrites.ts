import { maxLength } from "../model/fileSize.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { utf8Length } from "../model/utf8Length.ts";
import type { Change } from "../yaml/edit/change.ts";
import { editYaml } from "../yaml/edit/editYaml.ts";
import { printYaml } from "../yaml/print.ts";
import type { ImportWrite } from "./importPlan.ts";
import type { Draft, LiveRow } from "./liveRow.ts";
import { pathFor } from "./recordPath.ts";

/** The files of an import, and the rows whose file could not be made, with the reason. */
export interface PlannedWrites {
  readonly writes: readonly ImportWrite[];
  readonly failed: ReadonlyMap<LiveRow, string>;
}

/**
 * Puts drafts into files: changed records where they are, new ones where `pattern` says. All that concerns one
 * file is one edit, so its rows succeed or fail together.
 */
export function planWrites(
  drafts: readonly Draft[],
  pattern: string,
  project: ProjectView,
  t: Translate,
): PlannedWrites {
  const writes: ImportWrite[] = [];
  const failed = new Map<LiveRow, string>();
  for (const [path, group] of groupByFile(drafts, pattern)) {
    const expected = project.files.get(path)?.text;
    const text = textOf(group, !pattern.includes("{id}"), expected, t);
    if (text.ok && utf8Length(text.text) <= maxLength) {
      if (text.text !== expected) writes.push({ path, text: text.text, expected });
      continue;
    }
    const reason = text.ok
      ? t("“{path}” would be larger than {limit} KiB: put fewer records into one file.", {
          path,
          limit: maxLength / 1024,
        })
      : t("{path}: {message}", { path, message: text.message });
    for (const { live } of group) failed.set(live, reason);
  }
  return { writes, failed };
}

function groupByFile(drafts: readonly Draft[], pattern: string): Map<string, Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.entry && draft.changes.length === 0) continue;
    const path = draft.entry?.file ?? pathFor(pattern, draft.live.id);
    const group = groups.get(path);
    if (group) group.push(draft);
    else groups.set(path, [draft]);
  }
  return groups;
}

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

function textOf(group: readonly Draft[], isSequence: boolean, old: string | undefined, t: Translate): Text {
  const added = group.filter((draft) => !draft.entry).map(({ record }) => record);
  if (old === undefined || old.trim() === "") {
    return { ok: true, text: printYaml(isSequence ? added : added[0]) };
  }
  if (added.length > 0 && !isSequence) return { ok: false, message: t("This file exists already.") };
  const changes = group.flatMap((draft): Change[] =>
    draft.entry
      ? draft.changes.map((change) => within(draft.entry.base, change))
      : [{ op: "append", pointer: [], item: draft.record }],
  );
  return editYaml(old, changes, t);
}

function within(base: readonly (string | number)[], change: Change): Change {
  return { ...change, pointer: [...base, ...change.pointer] };
}
