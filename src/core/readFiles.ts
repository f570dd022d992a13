import type { SourceFile } from "./model/entry.ts";
import { isSent, kindOfFile } from "./model/kind.ts";
import type { Translate } from "./model/translate.ts";
import { inTurns, type Pause } from "./model/turns.ts";
import type { Cancellation, ProjectFolder } from "./ports.ts";
import { readSent } from "./source/readSent.ts";
import { type FileText, readSourceInSteps } from "./source/readSource.ts";

export interface ReadOptions {
  readonly folder: Pick<ProjectFolder, "read">;
  /** What was read before. */
  readonly known: ReadonlyMap<string, SourceFile>;
  readonly t: Translate;
  readonly pause: Pause | undefined;
  readonly signal: Cancellation | undefined;
  /** Takes each file; the next is read when it is done. */
  readonly take: (path: string, file: SourceFile | undefined, source: FileText | undefined) => Promise<void>;
}

/** Characters that are read in a millisecond or two: longer lists are read item by item. */
const step = 16_384;

/** Reads files, wherever they went, one after the other with pauses; those that are no part of a project are left out. */
export async function readFiles(paths: Iterable<string>, options: ReadOptions): Promise<void> {
  const { folder, pause, signal, take } = options;
  for (const path of paths) {
    if (!kindOfFile(path) && !isSent(path)) continue;
    const source = await folder.read(path);
    signal?.throwIfAborted();
    await take(path, source && (await readFile(path, source, options)), source);
    const waiting = pause?.();
    if (waiting) await waiting;
    signal?.throwIfAborted();
  }
}

async function readFile(
  path: string,
  source: FileText,
  { known, t, pause }: ReadOptions,
): Promise<SourceFile> {
  const previous = known.get(path);
  // Nothing new in it: its records stay the same objects, and nobody has to look at them again.
  const isSame = "text" in source && source.text === previous?.text && previous.findings.length === 0;
  if (isSame) return previous;
  const kind = kindOfFile(path);
  return kind
    ? inTurns(readSourceInSteps(path, kind, source, t, previous, step), pause)
    : readSent(path, source, t);
}
