import { type PlannedEvent, planEvent } from "../../act/planEvent.ts";
import type { PlannedFile } from "../../act/planFiles.ts";
import type { SourceFile } from "../../model/entry.ts";
import { kindOfFile } from "../../model/kind.ts";
import { Project } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import { readSource } from "../../source/readSource.ts";
import { isLiving } from "../../workflow/atRest.ts";
import type { Wish } from "../../workflow/dispatch.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";

/** An event that is to happen to the record with this id, whatever happened to it just before. */
export type ChainedWish = Omit<Wish, "entry"> & { readonly record: string };

export type PlannedChain =
  | {
      readonly ok: true;
      readonly events: readonly (PlannedEvent & { readonly ok: true })[];
      readonly files: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly record: string; readonly reasons: readonly string[] };

/** Plans events one after the other, each in the project as the one before leaves it: all of them or none. */
export function planChain(wishes: readonly ChainedWish[], source: FactsSource): PlannedChain {
  const { project: before, t } = source;
  const project = new Project();
  project.replace(before.files);
  const events: (PlannedEvent & { readonly ok: true })[] = [];
  const texts = new Map<string, string>();
  for (const { record, ...wish } of wishes) {
    const entry = recordWith(record, project);
    if (!entry || !isLiving(entry)) {
      return { ok: false, record, reasons: [t("There is no record “{id}”.", { id: record })] };
    }
    const planned = planEvent({ ...wish, entry }, { ...source, project });
    if (!planned.ok) return { ok: false, record, reasons: planned.reasons.map(({ message }) => message) };
    events.push(planned);
    const files = new Map<string, SourceFile>();
    for (const { path, text } of planned.files) {
      const kind = kindOfFile(path);
      texts.set(path, text);
      if (kind) files.set(path, readSource(path, kind, { text }, t, project.files.get(path)));
    }
    project.replace(files);
  }
  const files = [...texts].map(([path, text]) => toFile(path, text, before.files.get(path)?.text));
  return { ok: true, events, files };
}

function toFile(path: string, text: string, expected: string | undefined): PlannedFile {
  return expected === undefined
    ? { path, text, expected }
    : { path, text, expected, edits: [editBetween(expected, text)] };
}

/** The one edit that makes one text of another. */
function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end: before.length - end, newText: after.slice(start, after.length - end) };
}
