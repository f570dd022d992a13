import { window } from "vscode";
import { kinds } from "../../generated/kinds.ts";
import { showRecord } from "../showRecord.ts";
import { pickProject } from "./pickProject.ts";
import { recordItems } from "./recordItems.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** Picks a record by id or title, as far as it is not given, and shows it at its line. */
export async function goToRecord({ projects, t }: CommandContext, { id, project }: Given): Promise<void> {
  const named = projects.all.find(({ folder }) => folder.toString() === project);
  const session = named ?? (await pickProject(projects, t));
  if (!session) return;
  const [target] = typeof id === "string" ? session.service.project.find(id) : [];
  if (target) {
    const { kind, entry, pointer } = target;
    // An id within a record, such as a goal's, leads to what it is the id of.
    const within = kind === entry.kind ? [] : pointer.slice(0, -1);
    return showRecord(session, entry.file, [...entry.base, ...within]);
  }
  const picked = await window.showQuickPick(recordItems(session, kinds), {
    placeHolder: t("Id or title of a record"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await showRecord(session, picked.entry.file, picked.entry.base);
}
