import type { SourceFile } from "../model/entry.ts";
import type { Kind } from "../model/kind.ts";
import type { Finding } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import { parseFast } from "../yaml/parseFast.ts";
import { parseRanged } from "../yaml/parseRanged.ts";
import { type FileParts, keepEqualParts, keepParts, partsOf, type TextPart } from "./fileParts.ts";
import { type EntryReading, readEntry, unreadEntry } from "./readEntry.ts";

interface CutFile {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
  readonly parts: FileParts;
  /** What was read from the file before. */
  readonly previous?: SourceFile;
}

/** As many faults of YAML as one file is told of. */
const maxUnread = 10;

/**
 * Reads a list of records item by item: those that are as they were before are taken over, and one that can't be read
 * leaves the others as they are.
 * @param mark what is wrong before the first line
 */
export function readParts(
  { path, kind, text, parts: fresh, previous }: CutFile,
  mark: readonly Finding[],
  t: Translate,
): SourceFile {
  const old = previous && partsOf(previous);
  const { parts, kept } = old ? keepEqualParts(fresh, old) : { parts: fresh, kept: { front: 0, back: 0 } };
  const count = parts.parts.length;
  const readings = parts.parts.map((part, index): EntryReading => {
    const isKept = index < kept.front || index >= count - kept.back;
    if (!isKept || !previous || !old) return readPart(path, kind, part, index, parts.starts[index] ?? 0, t);
    const before = index < kept.front ? index : index - count + old.parts.length;
    const moved = (parts.starts[index] ?? 0) - (old.starts[before] ?? 0);
    return taken(previous, before, index, moved);
  });
  const findings = readings.flatMap((reading) => reading.findings);
  const unread = findings.filter(({ span }) => span).slice(maxUnread);
  const file = {
    path,
    text,
    entries: readings.map(({ entry }) => entry),
    findings: [...mark, ...findings.filter((finding) => !unread.includes(finding))],
  };
  keepParts(file, parts);
  return file;
}

function readPart(
  path: string,
  kind: Kind,
  { text }: TextPart,
  index: number,
  start: number,
  t: Translate,
): EntryReading {
  const fast = parseFast(text);
  const { value, problems } = fast.ok ? { value: fast.value, problems: [] } : parseRanged(text, t);
  if (problems.length === 0) return readEntry(path, kind, [index], (value as readonly unknown[])[0], t);
  const findings = problems.map(({ code, message, span }): Finding => {
    const place = { start: span.start + start, end: span.end + start };
    return { code, message, file: path, pointer: [index], at: "value", span: place };
  });
  return { entry: unreadEntry(path, kind, [index], text), findings };
}

const byItem = new WeakMap<SourceFile, ReadonlyMap<number, readonly Finding[]>>();

/** What was read before, at its place now. @param moved by how many characters it begins later */
function taken(previous: SourceFile, before: number, index: number, moved: number): EntryReading {
  const entry = previous.entries[before];
  if (!entry) throw new Error(`${previous.path} has no record ${before}`);
  const findings = findingsByItem(previous).get(before) ?? [];
  if (index === before && moved === 0) return { entry, findings };
  return {
    entry: index === before ? entry : { ...entry, base: [index] },
    findings: findings.map((finding) => ({
      ...finding,
      pointer: [index, ...finding.pointer.slice(1)],
      ...(finding.span && {
        span: { start: finding.span.start + moved, end: finding.span.end + moved },
      }),
    })),
  };
}

function findingsByItem(file: SourceFile): ReadonlyMap<number, readonly Finding[]> {
  let known = byItem.get(file);
  if (!known) {
    const groups = new Map<number, Finding[]>();
    for (const finding of file.findings) {
      const [item] = finding.pointer;
      if (typeof item !== "number") continue;
      const group = groups.get(item);
      if (group) group.push(finding);
      else groups.set(item, [finding]);
    }
    known = groups;
    byItem.set(file, known);
  }
  return known;
}
