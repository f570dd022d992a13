import type { QuickPickItem } from "vscode";
import type { Entry } from "../../core/model/entry.ts";
import type { Kind } from "../../core/model/kind.ts";
import { joined } from "../../core/views/factNode.ts";
import { kindTable } from "../../generated/kinds.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import { uiLanguage } from "../uiLanguage.ts";

/** A record to pick. */
export interface RecordItem extends QuickPickItem {
  readonly session: ProjectSession;
  readonly entry: Entry;
}

/** The records of these kinds, as they are picked by id or title. */
export function recordItems(session: ProjectSession, kinds: readonly Kind[]): readonly RecordItem[] {
  return kinds.flatMap((kind) =>
    [...session.service.project.all(kind)].map((entry) => recordItem(session, kind, entry)),
  );
}

/** @param project the name of its project, where records of several are to be picked from */
export function recordItem(session: ProjectSession, kind: Kind, entry: Entry, project = ""): RecordItem {
  const { title = "", status = "" } = (entry.value ?? {}) as { title?: unknown; status?: unknown };
  return {
    label: plainLabel(entry.id || entry.file),
    description: plainLabel(String(title)),
    detail: plainLabel(joined([kindTable[kind].title[uiLanguage()], String(status), entry.file, project])),
    session,
    entry,
  };
}
