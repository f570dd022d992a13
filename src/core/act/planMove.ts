import { kindTable } from "../../generated/kinds.ts";
import type { Entry, SourceFile } from "../model/entry.ts";
import { isRecordKind, kindOfFile } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { FileChange } from "./fileChanges.ts";
import { cantRewrite, type PlannedMove, planned, refuse, taken, yamlRefusal } from "./move/planned.ts";
import { recordText } from "./move/recordText.ts";
import { withItem, withoutItem } from "./move/register.ts";

/**
 * Plans to move a record with the comments above it into another file of its kind: to the end of a list, or into a
 * file of its own. Only dashes and indentation differ; what stays behind stays as it is, and a file without records
 * goes. A file that goes as a whole is renamed.
 * @param path relative to the project's folder
 */
export function planMove(entry: Entry, path: string, project: ProjectView, t: Translate): PlannedMove {
  const source = project.files.get(entry.file);
  if (!source || !isRecordKind(entry.kind)) return refuse("nothing", t("There is nothing to move."));
  const { folder } = kindTable[entry.kind];
  if (kindOfFile(path) !== entry.kind || !isPlain(path)) {
    const message = t("“{path}” can't hold this record: write {folder}.yaml, or a file below {folder}/.", {
      path,
      folder,
    });
    return refuse("path-invalid", message);
  }
  if (path === entry.file) return refuse("nothing", t("The record is in “{path}” already.", { path }));
  const target = project.files.get(path);
  const broken = yamlRefusal(source, t) ?? (target && yamlRefusal(target, t));
  if (broken) return broken;
  const isAlone = source.entries.length === 1;
  const isList = path === `${folder}.yaml`;
  if (!target && isAlone && (!isList || entry.base.length === 1)) {
    const { text } = source;
    return planned([{ path, from: source.path, text, expected: text, edits: [] }], t);
  }
  const arrival = target ? addTo(target, entry, source, t) : create(path, entry, source, isList, t);
  if (!arrival.ok) return arrival;
  const departure = leave(entry, source, t);
  return departure.ok ? planned([...arrival.files, ...departure.files], t) : departure;
}

/** Whether a path leads nowhere but down. */
function isPlain(path: string): boolean {
  return !path.includes("\\") && path.split("/").every((name) => !["", ".", "..", ".yaml"].includes(name));
}

function addTo(target: SourceFile, entry: Entry, source: SourceFile, t: Translate): PlannedMove {
  const { path, text: expected } = target;
  if (target.entries.some(({ base }) => base.length === 0)) return taken(path, t);
  const item = recordText(entry, source, "item", source.entries.length === 1);
  const edited = item === undefined ? undefined : withItem(target, entry, item);
  if (item === undefined) return cantRewrite(source.path, t);
  return edited ? { ok: true, files: [{ path, expected, ...edited }] } : cantRewrite(path, t);
}

function create(path: string, entry: Entry, source: SourceFile, isList: boolean, t: Translate): PlannedMove {
  const text = recordText(entry, source, isList ? "item" : "document", source.entries.length === 1);
  if (text === undefined) return cantRewrite(source.path, t);
  return { ok: true, files: [{ path, text, expected: undefined }] };
}

function leave(entry: Entry, source: SourceFile, t: Translate): PlannedMove {
  const { path, text: expected } = source;
  if (source.entries.length === 1) return { ok: true, files: [{ path, text: undefined, expected }] };
  const edited = withoutItem(source, entry);
  const rest: readonly FileChange[] = edited ? [{ path, expected, ...edited }] : [];
  return edited ? { ok: true, files: rest } : cantRewrite(path, t);
}
