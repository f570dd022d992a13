import { Uri, window } from "vscode";
import { exportIcs } from "../../core/exchange/ics/exportIcs.ts";
import { projectTranslator } from "../projectTranslator.ts";
import { saveFile } from "../saveFile.ts";
import { textOf } from "./given.ts";
import { givenProject } from "./pickProject.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/**
 * Writes what a project (`project`, the URI of its folder) plans into a calendar file (`target`, a URI), in the
 * language of the project. Returns the file; undefined when cancelled.
 */
export async function exportCalendar(context: CommandContext, given: Given): Promise<string | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  const target = textOf(given.target);
  const file = target === undefined ? await askFile(session.uriOf("calendar.ics"), t) : Uri.parse(target);
  if (!file) return undefined;
  await session.idle();
  const facts = session.service.factsAt(new Date());
  const own = await projectTranslator(facts.project.settings.locale, context.extension, t);
  const { text } = exportIcs({ ...facts, t: own });
  await saveFile(file, text, t);
  return file.toString();
}

function askFile(defaultUri: Uri, t: CommandContext["t"]): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: t("Save as {format}", { format: "iCalendar" }),
    defaultUri,
    filters: { iCalendar: ["ics"] },
  });
}
