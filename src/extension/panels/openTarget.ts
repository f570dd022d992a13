import type { OpenLineMessage, OpenMessage } from "../../protocol/panels/panelMessages.ts";
import type { ProjectSession } from "../projectSession.ts";
import { showLine, showRecord } from "../showRecord.ts";

/** Opens what a panel points at, with the cursor at its line; nothing happens where that is gone. */
export async function openTarget(
  session: ProjectSession,
  target: OpenMessage | OpenLineMessage,
): Promise<void> {
  const { project } = session.service;
  if (target.type === "openLine") {
    if (project.files.has(target.file)) await showLine(session, target.file, target.line);
    return;
  }
  const [found] = project.find(target.id);
  // The pointer is that of the id itself: it leads to what it is the id of.
  const within = target.within ?? found?.pointer.slice(0, -1) ?? [];
  if (found) await showRecord(session, found.entry.file, [...found.entry.base, ...within]);
}
