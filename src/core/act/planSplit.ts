import { kindTable } from "../../generated/kinds.ts";
import { isRecordKind, kindOfFile } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import type { FileChange } from "./fileChanges.ts";
import { cantRewrite, type PlannedMove, planned, refuse, taken, yamlRefusal } from "./move/planned.ts";
import { recordText } from "./move/recordText.ts";

/**
 * Plans a file for each record of a list, called after the record, and takes the list away. Comments go with the record
 * below them, what begins the list with its first one. Nothing is overwritten.
 * @param path the list, relative to the project's folder
 */
export function planSplit(path: string, project: ProjectView, t: Translate): PlannedMove {
  const file = project.files.get(path);
  const kind = kindOfFile(path);
  if (!file || !kind || !isRecordKind(kind)) return refuse("no-list", t("There is no “{path}”.", { path }));
  const broken = yamlRefusal(file, t);
  if (broken) return broken;
  const { entries } = file;
  if (entries.length === 0 || entries[0]?.base.length === 0) {
    return refuse("no-list", t("“{path}” is no list of records: there is nothing to split.", { path }));
  }
  const files: FileChange[] = [];
  for (const entry of entries) {
    const target = `${kindTable[kind].folder}/${entry.id}.yaml`;
    if (!/^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*$/.test(entry.id)) {
      const message = t("A record in “{path}” has no id after which its file could be called: “{id}”.", {
        path,
        id: entry.id,
      });
      return refuse("id-unfit", message);
    }
    if (files.some((other) => other.path === target)) {
      const message = t("The id “{id}” is used more than once: give one of them another.", { id: entry.id });
      return refuse("id-unfit", message, [entry.id]);
    }
    if (project.files.has(target)) return taken(target, t);
    const text = recordText(entry, file, "document", true);
    if (text === undefined) return cantRewrite(path, t);
    files.push({ path: target, text, expected: undefined });
  }
  return planned([...files, { path, text: undefined, expected: file.text }], t);
}
