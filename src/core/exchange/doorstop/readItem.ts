import type { Translate } from "../../model/translate.ts";
import type { RangedDocument } from "../../yaml/rangedDocument.ts";
import type { Decode } from "../decodeText.ts";
import type { DraftField, SourceRow } from "../sourceRow.ts";
import { type DoorstopFile, readDoorstopFile } from "./doorstopSource.ts";
import { titleOf } from "./itemTitle.ts";
import type { DoorstopDocument } from "./readDocuments.ts";
import { sourceValue, writtenText } from "./sourceValue.ts";

export interface ItemFile {
  readonly file: DoorstopFile;
  /** The name of the file, such as REQ001. */
  readonly uid: string;
  readonly document: DoorstopDocument;
}

/** Keys that become fields of their own, or say nothing once the record is here. */
const consumed = ["active", "header", "text", "links", "level"];

/** Turns an item into a requirement to be. What we have no field for is kept under `x-doorstop`. */
export function readItem({ file, uid, document }: ItemFile, decode: Decode, t: Translate): SourceRow {
  const place = { line: 1, source: file.path, foreignId: uid, notes: [] };
  const read = readDoorstopFile(file, decode, t);
  if (!read.ok) return { ...place, line: read.line, outcome: "failed", reason: read.message };
  const { value } = read;
  if (value.active === false) return { ...place, outcome: "skipped", reason: t("The item is not active.") };
  const links = linksOf(read.document, value.links);
  if (!links)
    return { ...place, outcome: "failed", reason: t("“{key}” must be a list of ids.", { key: "links" }) };
  const header = textOf(read.document, value, "header");
  const text = textOf(read.document, value, "text");
  const title = titleOf(header, text) || uid;
  const extras = extrasOf(read.document, value, document.prefix, links);
  const keepsHeader = header.trim() !== "" && header.trim() !== title;
  const fields = [
    plain("title", title),
    plain("description", text || undefined),
    {
      path: ["links"],
      label: "links",
      content: {
        foreignIds: [...links.keys()],
        isList: true,
        kinds: ["requirement"],
        onUnknown: "drop",
        remove: true,
      },
    },
    plain("x-doorstop", keepsHeader ? { ...extras, header } : extras),
  ] satisfies DraftField[];
  return { ...place, outcome: "draft", fields };
}

function plain(name: string, value: unknown): DraftField {
  return { path: [name], label: name, content: { value, remove: false } };
}

function textOf(document: RangedDocument, value: Readonly<Record<string, unknown>>, key: string): string {
  const part = sourceValue(document, value[key], [key]) ?? "";
  return typeof part === "object" ? "" : String(part);
}

function extrasOf(
  document: RangedDocument,
  value: Readonly<Record<string, unknown>>,
  prefix: string,
  links: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const others = Object.keys(value)
    .filter((key) => !consumed.includes(key) && value[key] !== "" && value[key] !== null)
    .map((key) => [key, sourceValue(document, value[key], [key])] as const);
  const level = typeof value.level === "number" ? writtenText(document, ["level"]) : value.level;
  const stamps = [...links].filter(([, stamp]) => stamp !== null);
  return Object.fromEntries([
    ["document", prefix],
    ...(level === undefined ? [] : [["level", level] as const]),
    ...others,
    ...(stamps.length > 0 ? [["links", Object.fromEntries(stamps)] as const] : []),
  ]);
}

/** The linked items with the fingerprint that each had when the link was last reviewed, or null. */
function linksOf(document: RangedDocument, links: unknown): Map<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  if (links === undefined || links === null) return found;
  if (!Array.isArray(links)) return undefined;
  for (const [index, link] of links.entries()) {
    if (typeof link === "string") found.set(link, null);
    else if (typeof link !== "object" || link === null) return undefined;
    else {
      for (const [uid, stamp] of Object.entries(link)) {
        found.set(uid, sourceValue(document, stamp, ["links", index, uid]));
      }
    }
  }
  return found;
}
