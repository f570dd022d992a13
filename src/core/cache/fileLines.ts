import type { Anchor, Entry, Reference, SourceFile } from "../model/entry.ts";
import { type FileKind, kindOfFile } from "../model/kind.ts";
import type { Finding, Pointer } from "../model/problem.ts";
import { refFieldsOf } from "../source/readEntry.ts";
import type { ContentKey } from "./contentKey.ts";
import { isExactJson } from "./exactJson.ts";

/** What is known of a record without its value; a reference names its field by the place among its kind's. */
type KeptEntry = readonly [
  id: string,
  valid: boolean,
  references: readonly (readonly [field: number, pointer: Pointer, id: string])[],
  anchors: readonly Anchor[],
];

type KeptFile = readonly [
  path: string,
  key: ContentKey,
  isList: boolean,
  entries: readonly KeptEntry[],
  findings: readonly Finding[],
];

/** What was read from a file, but for its text: a line, and one for the value of each record; undefined where JSON can't say it. */
export function fileLines(file: SourceFile, key: ContentKey): string | undefined {
  const { path, entries, findings } = file;
  if (!entries.every(({ value }) => isExactJson(value))) return undefined;
  const isList = entries.some(({ base }) => base.length > 0);
  const kept: KeptFile = [path, key, isList, entries.map(keep), findings];
  return [kept, ...entries.map(({ value }) => value)].map((line) => JSON.stringify(line)).join("\n");
}

function keep({ kind, id, valid, references, anchors }: Entry): KeptEntry {
  const fields = refFieldsOf(kind);
  return [
    id,
    valid,
    references.map(({ field, pointer, id: named }) => [fields.indexOf(field), pointer, named]),
    anchors,
  ];
}

/** A file as it was read, but for its text. */
export interface ReadFile {
  readonly path: string;
  readonly key: ContentKey;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** The files of which some lines tell; they must be such as `fileLines` wrote. */
export function* readFileLines(text: string): Iterable<ReadFile> {
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; ) {
    const [path, key, isList, kept, findings] = JSON.parse(lines[at++] ?? "") as KeptFile;
    const kind = kindOfFile(path) ?? "assent";
    const values = at;
    const entries = kept.map((one, index) =>
      readEntry({ path, kind, base: isList ? [index] : [] }, one, lines[values + index] ?? ""),
    );
    at += kept.length;
    yield { path, key, entries, findings };
  }
}

interface Place {
  readonly path: string;
  readonly kind: FileKind;
  readonly base: Pointer;
}

/** A record whose value is parsed when somebody wants it: most are only linked. */
function readEntry(
  { path, kind, base }: Place,
  [id, valid, references, anchors]: KeptEntry,
  line: string,
): Entry {
  const fields = refFieldsOf(kind);
  let unread: string | undefined = line;
  let value: unknown;
  return {
    ...{ kind, id, file: path, base, valid, anchors },
    references: references.map(([place, pointer, named]): Reference => {
      const field = fields[place];
      if (!field) throw new Error("There is no such field");
      return { field, pointer, id: named };
    }),
    get value() {
      if (unread !== undefined) value = JSON.parse(unread);
      unread = undefined;
      return value as Entry["value"];
    },
  };
}
