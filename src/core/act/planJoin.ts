import { kindTable } from "../../generated/kinds.ts";
import type { Entry, SourceFile } from "../model/entry.ts";
import type { Kind } from "../model/kind.ts";
import type { ProjectView } from "../model/project.ts";
import type { Translate } from "../model/translate.ts";
import { lineEndOf, withLineEnds } from "../source/recordBlocks.ts";
import { sameValue } from "../yaml/edit/sameValue.ts";
import { readValue } from "../yaml/readValue.ts";
import { cantRewrite, type PlannedMove, planned, refuse, taken, yamlRefusal } from "./move/planned.ts";
import { recordText } from "./move/recordText.ts";

/**
 * Plans one list of the records of a kind that stand in its folder, in the order of their ids, with their comments, and
 * takes their files away. Folders within the folder are left alone. Nothing is overwritten.
 */
export function planJoin(kind: Kind, project: ProjectView, t: Translate): PlannedMove {
  const { folder } = kindTable[kind];
  const path = `${folder}.yaml`;
  const files = filesIn(folder, project);
  if (files.length === 0 || kind === "charter") {
    return refuse("nothing", t("There are no files in “{folder}” to join.", { folder: `${folder}/` }));
  }
  if (project.files.has(path)) return taken(path, t);
  const broken = files.map((file) => yamlRefusal(file, t)).find((refusal) => refusal !== undefined);
  if (broken) return broken;
  const records = files.flatMap((file) => file.entries.map((entry) => ({ entry, file })));
  records.sort((a, b) => inOrderOfIds(a.entry, b.entry));
  const items: string[] = [];
  for (const { entry, file } of records) {
    const item = recordText(entry, file, "item", true);
    if (item === undefined) return cantRewrite(file.path, t);
    items.push(item);
  }
  const eol = lineEndOf(files[0]?.text ?? "");
  const text = withLineEnds(items.join(""), eol);
  const meant = records.map(({ entry }) => entry.value);
  if (!sameValue(readValue(text), meant)) return cantRewrite(path, t);
  const gone = files.map((file) => ({ path: file.path, text: undefined, expected: file.text }));
  return planned([{ path, text, expected: undefined }, ...gone], t);
}

/** The files of a folder in which there are records; one that holds only comments stays. */
function filesIn(folder: string, { files }: ProjectView): readonly SourceFile[] {
  return [...files.values()].filter(({ path, entries, findings }) => {
    const isInside = path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes("/");
    return isInside && (entries.length > 0 || findings.length > 0);
  });
}

/** By number where they have one, so that 10 comes after 9. */
function inOrderOfIds(a: Entry, b: Entry): number {
  const [, front = "", digits = ""] = /^(.*?)(\d*)$/s.exec(a.id) ?? [];
  const [, otherFront = "", otherDigits = ""] = /^(.*?)(\d*)$/s.exec(b.id) ?? [];
  if (front !== otherFront) return front < otherFront ? -1 : 1;
  return Number(digits) - Number(otherDigits) || (a.file < b.file ? -1 : 1);
}
