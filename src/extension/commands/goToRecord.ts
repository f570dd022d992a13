import { type QuickPickItem, window } from "vscode";
import type { Entry } from "../../core/model/entry.ts";
import { kinds, kindTable } from "../../generated/kinds.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showRecord } from "../showRecord.ts";
import { uiLanguage } from "../uiLanguage.ts";
import { pickProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

interface RecordItem extends QuickPickItem {
  readonly entry: Entry;
}

/** Picks a record by id or title and shows it at its line. */
export async function goToRecord({ projects, t }: CommandContext, { id }: Given): Promise<void> {
  const session = await pickProject(projects, t);
  if (!session) return;
  const [target] = typeof id === "string" ? session.service.project.find(id) : [];
  if (target) return showRecord(session, target.entry.file, target.entry.base);
  const picked = await window.showQuickPick(itemsOf(session), {
    placeHolder: t("Id or title of a record"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await showRecord(session, picked.entry.file, picked.entry.base);
}

function itemsOf(session: ProjectSession): RecordItem[] {
  const language = uiLanguage();
  return kinds.flatMap((kind) =>
    [...session.service.project.all(kind)].map((entry) => {
      const { title = "", status = "" } = (entry.value ?? {}) as { title?: unknown; status?: unknown };
      return {
        label: plainLabel(entry.id || entry.file),
        description: plainLabel(String(title)),
        detail: `${kindTable[kind].title[language]} · ${plainLabel(String(status))} · ${entry.file}`,
        entry,
      };
    }),
  );
}
