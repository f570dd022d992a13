import { commands, type Uri } from "vscode";
import { comparisonOf } from "../relations/comparedText.ts";
import { comparedUri, comparisonTitle } from "../relations/comparedUri.ts";
import type { CommandContext } from "./registerCommands.ts";

/** A resource, and its two states; undefined where it isn't there. */
type Compared = readonly [label: Uri, before: Uri | undefined, after: Uri | undefined];

/** Opens everything that moved, of the comparison that the tree shows, in one editor; gives how many records. */
export async function openAllChanges({ projects, relations, t }: CommandContext): Promise<number> {
  const { subject } = await relations();
  if (subject?.form !== "comparison") return 0;
  const session = projects.all.find(({ folder }) => folder.toString() === subject.project);
  const diff = comparisonOf(subject, session)?.diff();
  if (!diff) return 0;
  const before = (id: string) => comparedUri(subject, "before", id);
  const after = (id: string) => comparedUri(subject, "after", id);
  const compared: readonly Compared[] = [
    ...diff.changed.map(({ id }): Compared => [after(id), before(id), after(id)]),
    ...diff.added.map(({ id }): Compared => [after(id), undefined, after(id)]),
    ...diff.removed.map(({ id }): Compared => [before(id), before(id), undefined]),
  ];
  await commands.executeCommand("vscode.changes", comparisonTitle(subject, t), compared);
  return compared.length;
}
