import type { SourceFile } from "../model/entry.ts";
import type { Kind } from "../model/kind.ts";
import type { Finding } from "../model/problem.ts";
import type { Translate } from "../model/translate.ts";
import type { Steps } from "../model/turns.ts";
import { parseFast } from "../yaml/parseFast.ts";
import { parseRanged } from "../yaml/parseRanged.ts";
import { type CutAgain, cutAgain, cutText, keepParts, partsOf, type TextPart } from "./fileParts.ts";
import { type EntryReading, readEntry, unreadEntry } from "./readEntry.ts";

interface ListFile {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
  /** What was read from the file before. */
  readonly previous?: SourceFile | undefined;
}

/** With more items that can't be read, it is the file that is broken. */
const maxUnread = 20;

/**
 * Reads a list of records item by item: those that are as they were before are taken over, and one that can't be read
 * leaves the others as they are. Undefined for what is no such list, and where too many of them can't be read.
 * @param mark what is wrong before the first line
 */
export function* readParts(
  { path, kind, text, previous }: ListFile,
  mark: readonly Finding[],
  t: Translate,
): Steps<SourceFile | undefined> {
  const old = previous && partsOf(previous);
  const cut = old ? cutAgain(text, old) : cutText(text);
  if (!cut) return undefined;
  const { front = 0, back = 0 } = cut as Partial<CutAgain>;
  const count = cut.parts.length;
  const readings: EntryReading[] = [];
  let unread = 0;
  for (const [index, part] of cut.parts.entries()) {
    const start = cut.starts[index] ?? 0;
    if (previous && old && (index < front || index >= count - back)) {
      const before = index < front ? index : index - count + old.parts.length;
      readings.push(taken(previous, before, index, start - (old.starts[before] ?? 0)));
    } else {
      readings.push(readPart(path, kind, part, index, start, t));
    }
    if (readings.at(-1)?.findings.some(({ span }) => span) && ++unread > maxUnread) return undefined;
    yield;
  }
  const file = {
    path,
    text,
    entries: readings.map(({ entry }) => entry),
    findings: [...mark, ...readings.flatMap(({ findings }) => findings)],
  };
  keepParts(file, cut);
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
  const findings = problems.map(({ span, ...problem }): Finding => {
    const place = { start: span.start + start, end: span.end + start };
    return { ...problem, file: path, pointer: [index], at: "value", span: place };
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
