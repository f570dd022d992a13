import type { Translate } from "../../model/translate.ts";
import { parseRanged } from "../../yaml/parseRanged.ts";
import type { RangedDocument } from "../../yaml/rangedDocument.ts";
import type { Decode } from "../decodeText.ts";

/** A file of a Doorstop tree. */
export interface DoorstopFile {
  /** Relative to the folder that is imported, with `/` between the names. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type DoorstopMapping =
  | {
      readonly ok: true;
      readonly document: RangedDocument;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** The keys and values of a file of Doorstop's: UTF-8 and YAML as records may use it. */
export function readDoorstopFile({ bytes }: DoorstopFile, decode: Decode, t: Translate): DoorstopMapping {
  const text = decode(bytes, "utf-8");
  if (text === undefined)
    return { ok: false, line: 1, message: t("The file is not UTF-8 text: save it as UTF-8.") };
  const document = parseRanged(text, t);
  const [problem] = document.problems;
  if (problem) {
    const { start } = document.range(problem.span);
    return { ok: false, line: start.line + 1, message: problem.message };
  }
  const { value } = document;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, line: 1, message: t("There are no keys and values in this file.") };
  }
  return { ok: true, document, value: value as Readonly<Record<string, unknown>> };
}
