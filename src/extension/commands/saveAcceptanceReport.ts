import { Uri, window } from "vscode";
import { acceptanceHtml, acceptanceMarkdown } from "../../core/reports/acceptance/acceptanceDocument.ts";
import { saveFile } from "../saveFile.ts";
import { drawReport } from "./acceptance/drawReport.ts";
import { reportCandidates } from "./acceptance/reportCandidates.ts";
import { activeReport } from "./acceptance/reportPanels.ts";
import { textOf } from "./given.ts";
import { pickAmong } from "./pickAmong.ts";
import type { CommandContext, Given } from "./registerCommands.ts";
import { requireTrust } from "./requireTrust.ts";

/**
 * Saves the report that is looked at, or that of an acceptance (`id`), into a file (`target`, a URI): Markdown where it
 * ends in `.md`, else HTML. Returns the file; undefined when cancelled.
 */
export async function saveAcceptanceReport(
  context: CommandContext,
  given: Given,
): Promise<string | undefined> {
  const { t, extension } = context;
  requireTrust(t);
  const looked = given.id === undefined ? activeReport() : undefined;
  const picked = looked ?? (await pickAmong(context, given, reportCandidates(context)));
  if (!picked) return undefined;
  const target = textOf(given.target);
  const file =
    target === undefined
      ? await askFile(picked.session.uriOf(`${picked.entry.id}.html`), t)
      : Uri.parse(target);
  if (!file) return undefined;
  const { report, own } = await drawReport(picked, extension, t);
  const write = file.path.endsWith(".md") ? acceptanceMarkdown : acceptanceHtml;
  await saveFile(file, write(report, own), t);
  return file.toString();
}

function askFile(defaultUri: Uri, t: CommandContext["t"]): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: t("Save the acceptance report"),
    defaultUri,
    filters: { HTML: ["html"], Markdown: ["md"] },
  });
}
