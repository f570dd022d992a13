import { window } from "vscode";
import { kinds } from "../../generated/kinds.ts";
import { showRecord } from "../showRecord.ts";
import { pickProject } from "./pickProject.ts";
import { recordItems } from "./recordItems.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/** Picks a record by id or title and shows it at its line. */
export async function goToRecord({ projects, t }: CommandContext, { id }: Given): Promise<void> {
  const session = await pickProject(projects, t);
  if (!session) return;
  const [target] = typeof id === "string" ? session.service.project.find(id) : [];
  if (target) return showRecord(session, target.entry.file, target.entry.base);
  const picked = await window.showQuickPick(recordItems(session, kinds), {
    placeHolder: t("Id or title of a record"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await showRecord(session, picked.entry.file, picked.entry.base);
}
