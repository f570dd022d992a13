import type { Day } from "../model/calendar.ts";
import type { SourceFile } from "../model/entry.ts";
import type { Pause } from "../model/turns.ts";
import type { CheckerState } from "../rules/checker.ts";
import { blockLength, packBlock, unpackBlocks } from "./blocks.ts";
import { type CacheConditions, conditionLine } from "./conditions.ts";
import { type ContentKey, keyOfFile } from "./contentKey.ts";
import { fileLines, type ReadFile, readFileLines } from "./fileLines.ts";

/** A project as the last check left it, without its texts. */
export interface KeptRecords {
  /** The day on which it was checked. */
  readonly day: Day;
  readonly checker: CheckerState;
  readonly files: readonly ReadFile[];
  readonly blocks: readonly KeptBlock[];
}

/** Some files as they are written: as long as all of them are as they were, so is it. */
export interface KeptBlock {
  readonly packed: string;
  readonly keys: ReadonlyMap<string, ContentKey>;
}

interface Head {
  readonly day: Day;
  readonly files: number;
  readonly checker: CheckerState;
}

/** What is written to keep a project, piece by piece; ends early, with undefined, where it can't be kept. */
export function* writeRecords(
  files: ReadonlyMap<string, SourceFile>,
  { day, checker, blocks }: Omit<KeptRecords, "files">,
  conditions: CacheConditions,
): Iterable<string | undefined> {
  yield packBlock(conditionLine("records", conditions));
  const head: Head = { day, files: files.size, checker };
  yield packBlock(JSON.stringify(head));
  const kept = new Set<string>();
  for (const { packed, keys } of blocks) {
    if (packed.length < blockLength || !isAsKept(keys, files)) continue;
    for (const path of keys.keys()) kept.add(path);
    yield packed;
  }
  let block = "";
  for (const file of files.values()) {
    if (kept.has(file.path)) continue;
    const key = keyOfFile(file);
    const lines = key === undefined ? undefined : fileLines(file, key);
    if (lines === undefined) {
      yield undefined;
      return;
    }
    block += block === "" ? lines : `\n${lines}`;
    if (block.length < blockLength) continue;
    yield packBlock(block);
    block = "";
  }
  if (block !== "") yield packBlock(block);
}

function isAsKept(keys: ReadonlyMap<string, ContentKey>, files: ReadonlyMap<string, SourceFile>): boolean {
  for (const [path, key] of keys) {
    const file = files.get(path);
    if (!file || keyOfFile(file) !== key) return false;
  }
  return true;
}

/**
 * Reads what `writeRecords` wrote under the same conditions; undefined for anything else. Nothing of a damaged text is
 * used.
 */
export async function readRecords(
  pieces: AsyncIterable<string>,
  conditions: CacheConditions,
  pause?: Pause,
): Promise<KeptRecords | undefined> {
  const files: ReadFile[] = [];
  const blocks: KeptBlock[] = [];
  let isOurs = false;
  let head: Head | undefined;
  try {
    for await (const { text, packed } of unpackBlocks(pieces)) {
      if (!isOurs) {
        if (text !== conditionLine("records", conditions)) return undefined;
        isOurs = true;
      } else if (!head) {
        head = JSON.parse(text) as Head;
      } else {
        const read = [...readFileLines(text)];
        blocks.push({ packed, keys: new Map(read.map(({ path, key }) => [path, key])) });
        for (const file of read) files.push(file);
      }
      const waiting = pause?.();
      if (waiting) await waiting;
    }
  } catch {
    return undefined;
  }
  return head?.files === files.length ? { ...head, files, blocks } : undefined;
}
