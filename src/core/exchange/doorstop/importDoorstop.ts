import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import type { Decode } from "../decodeText.ts";
import type { ImportResult } from "../importPlan.ts";
import { planImport } from "../planImport.ts";
import { usualPath } from "../recordPath.ts";
import type { SourceRow } from "../sourceRow.ts";
import type { DoorstopFile } from "./doorstopSource.ts";
import { isItemName, itemKey } from "./itemIds.ts";
import { type DoorstopDocument, isSettingsFile, readDocuments } from "./readDocuments.ts";
import { type ItemFile, readItem } from "./readItem.ts";

const ending = ".yml";

/** The name under which records keep the ids that Doorstop knows them by. */
export const doorstopSystem = "doorstop";

/**
 * The files of a Doorstop tree → requirements that would be written into the project. Pure: nothing is
 * written.
 */
export function importDoorstop(
  files: readonly DoorstopFile[],
  project: ProjectView,
  decode: Decode,
  t: Translate,
): ImportResult {
  const { documents, obstacles } = readDocuments(files, decode, t);
  if (obstacles.length > 0) return { ok: false, obstacles };
  const items = documents.flatMap((document) => itemsOf(document, documents, files));
  const rows = items.map((item) => readItem(item, decode, t));
  const uids = new Map(items.map(({ uid }) => [itemKey(uid), uid]));
  return planImport(
    {
      kind: "requirement",
      system: doorstopSystem,
      file: usualPath("requirement", project),
      rows: [...rows.map((row) => withUsualIds(row, uids)), ...strangers(files, items, t)],
    },
    project,
    t,
  );
}

/** The items in a document's folder and below it, as far as no other document begins there. */
function itemsOf(
  document: DoorstopDocument,
  documents: readonly DoorstopDocument[],
  files: readonly DoorstopFile[],
): ItemFile[] {
  const inner = documents.filter(
    ({ folder }) => folder !== document.folder && folder.startsWith(document.folder),
  );
  return files
    .filter(({ path }) => path.startsWith(document.folder) && path.endsWith(ending) && !isSettingsFile(path))
    .filter(({ path }) => !inner.some(({ folder }) => path.startsWith(folder)))
    .map((file) => ({ file, uid: nameOf(file), document }))
    .filter(({ uid }) => isItemName(uid, document.prefix))
    .sort((a, b) => a.uid.localeCompare(b.uid, "en", { numeric: true }));
}

/** Links may write an id in another way than the item's file. */
function withUsualIds(row: SourceRow, uids: ReadonlyMap<string, string>): SourceRow {
  if (row.outcome !== "draft") return row;
  const fields = row.fields.map((field) => {
    const { content } = field;
    if ("value" in content) return field;
    const foreignIds = content.foreignIds.map((id) => uids.get(itemKey(id)) ?? id);
    return { ...field, content: { ...content, foreignIds } };
  });
  return { ...row, fields };
}

/** Files that end like items and are none: told, so that nothing is left out in silence. */
function strangers(files: readonly DoorstopFile[], items: readonly ItemFile[], t: Translate): SourceRow[] {
  const known = new Set(items.map(({ file }) => file));
  return files
    .filter((file) => !known.has(file) && !isSettingsFile(file.path))
    .map(({ path }) => ({
      line: 1,
      source: path,
      notes: [],
      outcome: "skipped",
      reason: t("The file is not an item of a document: its name doesn't begin with the document's prefix."),
    }));
}

function nameOf({ path }: DoorstopFile): string {
  return path.slice(path.lastIndexOf("/") + 1, -ending.length);
}
