import { showRecord } from "../showRecord.ts";
import type { ViewLine } from "./viewLine.ts";
import type { ViewsContext } from "./views.ts";

/** Opens the record of a line at its place. */
export async function openLine({ node, project }: ViewLine, { projects }: ViewsContext): Promise<void> {
  const session = projects.all.find(({ folder }) => folder.toString() === project);
  if (session && node.file !== undefined) await showRecord(session, node.file, node.pointer);
}
