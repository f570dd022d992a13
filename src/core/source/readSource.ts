import type { SourceFile } from "../model/entry.ts";
import { maxLength, maxLengthOf } from "../model/fileSize.ts";
import { type FileKind, isRecordKind } from "../model/kind.ts";
import type { Finding, Pointer } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { atOnce, type Steps } from "../model/turns.ts";
import { type FastResult, parseFast } from "../yaml/parseFast.ts";
import { parseLarge } from "../yaml/parseLarge.ts";
import { parseRanged } from "../yaml/parseRanged.ts";
import type { RangedDocument } from "../yaml/rangedDocument.ts";
import { partsOf } from "./fileParts.ts";
import { readEntry, unreadEntry } from "./readEntry.ts";
import { readParts } from "./readParts.ts";

/** A file's text, or why there is none. */
export type FileText = ReadText | { readonly unreadable: "encoding" | "too-large" | "link" | "denied" };

/** A text as a folder gives it. */
export interface ReadText {
  readonly text: string;
  /** The SHA-256 of its UTF-8 bytes, as unpadded base64url, where that is had for less than from the text. */
  readonly digest?: string;
}

/**
 * Text → values → records with their references, and what is wrong with the file taken alone. Never throws.
 * @param path relative to the project's folder
 * @param previous what was read from the file before: of a list, only the items that changed are read again
 */
export function readSource(
  path: string,
  kind: FileKind,
  source: FileText,
  t: Translate,
  previous?: SourceFile,
): SourceFile {
  return atOnce(readSourceInSteps(path, kind, source, t, previous, Number.POSITIVE_INFINITY));
}

/** `readSource` for those who mustn't wait long: lists that are longer than `step` characters are read item by item. */
export function* readSourceInSteps(
  path: string,
  kind: FileKind,
  source: FileText,
  t: Translate,
  previous: SourceFile | undefined,
  step: number,
): Steps<SourceFile> {
  if ("unreadable" in source) return unreadable(path, kind, source.unreadable, t);
  const text = source.text.startsWith("\ufeff") ? source.text.slice(1) : source.text;
  const mark = text === source.text ? none : [byteOrderMark(path, t)];
  const isKnown = previous !== undefined && partsOf(previous) !== undefined;
  const isLong = text.length > step && isRecordKind(kind);
  const fast: FastResult = isKnown || isLong ? { ok: false } : parseFast(text);
  const items =
    fast.ok || !isRecordKind(kind) ? undefined : yield* readParts({ path, kind, text, previous }, mark, t);
  return items ?? readWhole(path, kind, text, isLong && !isKnown ? parseFast(text) : fast, mark, t);
}

const wholeFile: Pointer = [];
const none: readonly Finding[] = [];

function readWhole(
  path: string,
  kind: FileKind,
  text: string,
  fast: FastResult,
  mark: readonly Finding[],
  t: Translate,
): SourceFile {
  const { value, problems } = fast.ok ? { value: fast.value, problems: [] } : parseSlowly(kind, text, t);
  if (problems.length > 0) {
    const findings = problems.map(
      (problem): Finding => ({ ...problem, file: path, pointer: [], at: "value" }),
    );
    const unread = unreadEntry(path, kind, wholeFile, text);
    const isOne = unread.id !== "" && !/^- /m.test(text);
    return { path, text, entries: isOne ? [unread] : [], findings: [...mark, ...findings] };
  }
  if (value === null) return { path, text, entries: [], findings: mark };
  const readings =
    Array.isArray(value) && isRecordKind(kind)
      ? value.map((item, index) => readEntry(path, kind, [index], item, t))
      : [readEntry(path, kind, wholeFile, value, t)];
  const findings = [...mark, ...readings.flatMap((reading) => reading.findings)];
  return {
    path,
    text,
    entries: readings.map(({ entry }) => entry),
    findings: findings.length > 0 ? findings : none,
  };
}

function parseSlowly(kind: FileKind, text: string, t: Translate): Pick<RangedDocument, "value" | "problems"> {
  const limit = maxLengthOf(kind);
  if (text.length <= maxLength || limit <= maxLength) return parseRanged(text, t);
  const large = parseLarge(text, limit, t);
  return large.ok ? { value: large.value, problems: [] } : { value: undefined, problems: [large.problem] };
}

function byteOrderMark(path: string, t: Translate): Finding {
  const message = t("The file begins with a byte order mark: save it as UTF-8 without one.");
  const span = { start: 0, end: 1 };
  const data = { isMark: true };
  return { code: "yaml/encoding", message, file: path, pointer: [], at: "value", span, data };
}

type Unreadable = Extract<FileText, { unreadable: string }>["unreadable"];

function unreadable(path: string, kind: FileKind, why: Unreadable, t: Translate): SourceFile {
  const finding = { file: path, pointer: [], at: "value", span: { start: 0, end: 0 } } as const;
  const findings: Finding[] = [];
  if (why === "encoding") {
    findings.push({
      ...finding,
      code: "yaml/encoding",
      message: t("The file is not UTF-8 text: save it as UTF-8."),
    });
  } else if (why === "too-large") {
    const message = t("Larger than {limit} KiB: split this file, one record in each.", {
      limit: maxLengthOf(kind) / 1024,
    });
    findings.push({ ...finding, code: "yaml/too-large", message });
  } else if (why === "denied") {
    const message = t("The file can't be read: see that you may read it, and that its disk is well.");
    findings.push({ ...finding, code: "yaml/unreadable", message });
  } else {
    const message = t("A symbolic link is not followed: put the file itself here.");
    findings.push({ ...finding, code: "yaml/link", message });
  }
  return { path, text: "", entries: [], findings };
}
