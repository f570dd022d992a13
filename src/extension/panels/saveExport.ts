import { Uri, window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { ExportFormat, ExportMessage } from "../../protocol/panels/panelMessages.ts";
import { requireTrust } from "../commands/requireTrust.ts";
import { saveFile } from "../saveFile.ts";

const kindsOfFile: Readonly<Record<ExportFormat, string>> = {
  svg: "SVG",
  png: "PNG",
  csv: "CSV",
  ics: "iCalendar",
};

/** Asks where what a panel has drawn goes, and writes it there. Returns the file; undefined when cancelled. */
export async function saveExport(
  { format, name, content }: ExportMessage,
  folder: Uri,
  t: Translate,
): Promise<Uri | undefined> {
  requireTrust(t);
  const file = await window.showSaveDialog({
    title: t("Save as {format}", { format: kindsOfFile[format] }),
    defaultUri: Uri.joinPath(folder, `${fileName(name)}.${format}`),
    filters: { [kindsOfFile[format]]: [format] },
  });
  if (!file) return undefined;
  await saveFile(file, content, t);
  return file;
}

/** A name that every file system takes: it may hold the texts of records. */
function fileName(name: string): string {
  return (
    name
      .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, " ")
      .trim()
      .replace(/^\.+|\.+$/g, "")
      .slice(0, 80) || "Assent"
  );
}
