import { kindTable, projectRefs } from "../../generated/kinds.ts";
import type { Anchor, Entry, Reference, SourceFile } from "../model/entry.ts";
import { visitField } from "../model/fields.ts";
import { maxLength, maxLengthOf } from "../model/fileSize.ts";
import { type FileKind, isRecordKind } from "../model/kind.ts";
import type { Finding, Pointer } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { describeFault } from "../schema/describeFault.ts";
import { type SchemaFault, validate } from "../schema/validate.ts";
import { parseFast } from "../yaml/parseFast.ts";
import { parseLarge } from "../yaml/parseLarge.ts";
import { parseRanged } from "../yaml/parseRanged.ts";
import type { RangedDocument } from "../yaml/rangedDocument.ts";

/** A file's text, or why there is none. */
export type FileText = { readonly text: string } | { readonly unreadable: "encoding" | "too-large" | "link" };

/**
 * Text → values → records with their references, and what is wrong with the file taken alone. Never throws.
 * @param path relative to the project's folder
 */
export function readSource(path: string, kind: FileKind, source: FileText, t: Translate): SourceFile {
  if ("unreadable" in source) return unreadable(path, kind, source.unreadable, t);
  const text = source.text.startsWith("\ufeff") ? source.text.slice(1) : source.text;
  const findings: Finding[] = text === source.text ? [] : [byteOrderMark(path, t)];
  const value = parseValue(path, kind, text, findings, t);
  if (value === undefined) return { path, text, entries: [], findings };
  return { path, text, entries: readEntries(path, kind, value, findings, t), findings };
}

function parseValue(path: string, kind: FileKind, text: string, findings: Finding[], t: Translate): unknown {
  const { value, problems } = parse(kind, text, t);
  for (const { code, message, span } of problems) {
    findings.push({ code, message, file: path, pointer: [], at: "value", span });
  }
  return problems.length > 0 ? undefined : value;
}

function parse(kind: FileKind, text: string, t: Translate): Pick<RangedDocument, "value" | "problems"> {
  const limit = maxLengthOf(kind);
  if (text.length > maxLength && limit > maxLength) {
    const large = parseLarge(text, limit, t);
    return large.ok ? { value: large.value, problems: [] } : { value: undefined, problems: [large.problem] };
  }
  const fast = parseFast(text);
  return fast.ok ? { value: fast.value, problems: [] } : parseRanged(text, t);
}

function readEntries(
  path: string,
  kind: FileKind,
  value: unknown,
  findings: Finding[],
  t: Translate,
): Entry[] {
  if (value === null) return [];
  if (!Array.isArray(value) || !isRecordKind(kind)) return [readEntry(path, kind, [], value, findings, t)];
  return value.map((item, index) => readEntry(path, kind, [index], item, findings, t));
}

function readEntry(
  path: string,
  kind: FileKind,
  base: Pointer,
  value: unknown,
  findings: Finding[],
  t: Translate,
): Entry {
  const faults = validate(kind, value);
  const { id } = (typeof value === "object" && value !== null ? value : {}) as { id?: unknown };
  const record = typeof id === "string" ? id : undefined;
  findings.push(...toFindings(faults, value, { path, base, record }, t));
  return {
    kind,
    id: record ?? "",
    file: path,
    base,
    value: value as Entry["value"],
    valid: faults.length === 0,
    references: referencesOf(kind, value),
    anchors: anchorsOf(kind, value),
  };
}

function referencesOf(kind: FileKind, value: unknown): readonly Reference[] {
  const references: Reference[] = [];
  for (const field of isRecordKind(kind) ? kindTable[kind].refs : kind === "assent" ? projectRefs : []) {
    visitField(value, field.path, (id, pointer) => {
      if (typeof id === "string") references.push({ field, pointer, id });
    });
  }
  return references;
}

function anchorsOf(kind: FileKind, value: unknown): readonly Anchor[] {
  if (!isRecordKind(kind)) return [];
  const anchors: Anchor[] = [];
  for (const field of kindTable[kind].anchors) {
    visitField(value, field.path, (id, pointer) => {
      if (typeof id === "string") anchors.push({ kind: field.kind, id, pointer });
    });
  }
  return anchors;
}

interface Where {
  readonly path: string;
  readonly base: Pointer;
  readonly record?: string | undefined;
}

function toFindings(faults: readonly SchemaFault[], value: unknown, where: Where, t: Translate): Finding[] {
  return faults.map((fault) => {
    const described = describeFault(fault, value, t);
    const pointer = [...where.base, ...described.pointer];
    return { ...described, pointer, file: where.path, ...(where.record ? { record: where.record } : {}) };
  });
}

function byteOrderMark(path: string, t: Translate): Finding {
  const message = t("The file begins with a byte order mark: save it as UTF-8 without one.");
  return { code: "yaml/encoding", message, file: path, pointer: [], at: "value", span: { start: 0, end: 1 } };
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
  } else {
    const message = t("A symbolic link is not followed: put the file itself here.");
    findings.push({ ...finding, code: "yaml/link", message });
  }
  return { path, text: "", entries: [], findings };
}
