import type { Target } from "../../model/entry.ts";
import type { Span } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { recordTextAt } from "../../source/recordText.ts";
import { peopleOf } from "../../workflow/people.ts";
import { wholeSpan } from "../../yaml/wholeSpan.ts";
import type { IdPlace } from "../idAt.ts";
import { type FileSpan, idSpan } from "./idSpans.ts";
import { recordExtent } from "./recordExtent.ts";

/** Where an id comes from. */
export interface Definition extends FileSpan {
  readonly target: Target;
  /** The whole record, or the whole item that the id is the id of; `span` within it is the id. */
  readonly extent: Span;
}

/** All that carries the id at a place, in the order of the files: several where an id is used twice. */
export function definitionsOf(place: IdPlace, project: ProjectView, t: Translate): readonly Definition[] {
  return idsOf(place, project)
    .flatMap((id) => project.find(id))
    .flatMap((target) => locate(target, project, t) ?? []);
}

/** The ids that are meant at a place: for somebody who acted, those of all records of that person. */
export function idsOf({ id, role }: IdPlace, project: ProjectView): readonly string[] {
  return role === "person" ? (peopleOf(project).find(id)?.ids ?? []) : [id];
}

/** Where a target stands; undefined where its file is gone. */
export function locate(target: Target, project: ProjectView, t: Translate): Definition | undefined {
  const { entry, kind, pointer } = target;
  const file = project.files.get(entry.file);
  if (!file) return undefined;
  const within = kind === entry.kind ? undefined : [...entry.base, ...pointer.slice(0, -1)];
  const span = idSpan(file, kind === entry.kind ? entry.id : "", { entry, pointer }, t);
  let extent: Span | undefined;
  if (within) {
    const { document, start, base } = recordTextAt(file, within, t);
    const item = wholeSpan(document, [...base, ...within.slice(base.length)]);
    extent = item && { start: item.start + start, end: item.end + start };
  }
  extent ??= recordExtent(file, Number(entry.base[0] ?? 0), t);
  return { target, file: entry.file, span: clipped(span, extent), extent };
}

/** In a record that can't be read, its id may be found at the beginning of the text only. */
function clipped(span: Span, { start, end }: Span): Span {
  const from = Math.min(Math.max(span.start, start), end);
  return { start: from, end: Math.min(Math.max(span.end, from), end) };
}
