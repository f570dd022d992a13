import type { Translate } from "../../model/translate.ts";
import type { Decode } from "../decodeText.ts";
import type { ImportObstacle } from "../importPlan.ts";
import { type DoorstopFile, readDoorstopFile } from "./doorstopSource.ts";

/** A folder with a `.doorstop.yml`. */
export interface DoorstopDocument {
  /** Empty for the top, else with a `/` at its end. */
  readonly folder: string;
  readonly prefix: string;
  readonly parent: string | undefined;
}

const settingsFile = ".doorstop.yml";

export function isSettingsFile(path: string): boolean {
  return path === settingsFile || path.endsWith(`/${settingsFile}`);
}

export interface DocumentsResult {
  /** Parents before their children. */
  readonly documents: readonly DoorstopDocument[];
  readonly obstacles: readonly ImportObstacle[];
}

/** The documents of a tree, as their settings files describe them. */
export function readDocuments(files: readonly DoorstopFile[], decode: Decode, t: Translate): DocumentsResult {
  const documents: DoorstopDocument[] = [];
  const obstacles: ImportObstacle[] = [];
  for (const file of files.filter(({ path }) => isSettingsFile(path))) {
    const read = readDocument(file, decode, t);
    if ("prefix" in read) documents.push(read);
    else
      obstacles.push({
        ...read,
        message: t("{path}: {message}", { path: file.path, message: read.message }),
      });
  }
  if (documents.length === 0 && obstacles.length === 0) {
    obstacles.push({ message: t("There is no .doorstop.yml in this folder or below it.") });
  }
  return { documents: parentsFirst(documents), obstacles };
}

function readDocument(file: DoorstopFile, decode: Decode, t: Translate): DoorstopDocument | ImportObstacle {
  const read = readDoorstopFile(file, decode, t);
  if (!read.ok) return { message: read.message, line: read.line };
  const settings = (read.value.settings ?? {}) as Readonly<Record<string, unknown>>;
  const { prefix, parent, itemformat } = settings;
  if (typeof prefix !== "string" || prefix === "") {
    return { message: t("“{key}” is missing here: add it.", { key: "settings: prefix" }) };
  }
  if (itemformat === "markdown") {
    return {
      message: t("Items in Markdown files are not read: store them as YAML (itemformat: yaml) first."),
    };
  }
  const folder = file.path.slice(0, -settingsFile.length);
  return { folder, prefix, parent: typeof parent === "string" ? parent : undefined };
}

function parentsFirst(documents: readonly DoorstopDocument[]): DoorstopDocument[] {
  const byPrefix = new Map(documents.map((document) => [document.prefix, document]));
  const depth = ({ parent }: DoorstopDocument): number => {
    let steps = 0;
    for (let at = parent; at !== undefined && steps <= documents.length; at = byPrefix.get(at)?.parent)
      steps++;
    return steps;
  };
  return [...documents].sort((a, b) => depth(a) - depth(b) || (a.folder < b.folder ? -1 : 1));
}
