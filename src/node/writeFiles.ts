import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import { flushFolders, writeFlushed } from "./durable.ts";
import { plainPath } from "./plainPath.ts";
import {
  closeJournal,
  digestOf,
  freshFile,
  keptFile,
  recoverWrites,
  type Step,
  stagePrefix,
  undoSteps,
  writeJournal,
} from "./writeJournal.ts";

/** A file as it shall be, and as it must still be found. */
export interface FileWrite {
  /** Relative to the folder, with `/` between the names. */
  readonly path: string;
  /** Undefined takes the file away. */
  readonly text: string | undefined;
  /** The text that the change was based on; undefined where there must be no file yet. */
  readonly expected: string | undefined;
}

/** A file is no longer what the change was based on, or something else stands in its place: nothing was changed. */
export class WriteConflict extends Error {
  /** Relative to the folder. */
  readonly path: string;

  constructor(file: string) {
    super(file);
    this.path = file;
  }
}

/**
 * Writes all files or none. New texts are first written beside the project's files and flushed, and the old files
 * kept there, so that a full disk is met before anything changed; then each new text takes its place by a rename. What fails midway is put back at once; after a crash, by the next call or by `recoverWrites`.
 */
export function writeFiles(folder: string, writes: readonly FileWrite[]): void {
  if (writes.length === 0) return;
  recoverWrites(folder);
  for (const write of writes) assertExpected(folder, write);
  const stage = mkdtempSync(path.join(folder, `${stagePrefix}${process.pid}-`));
  const steps = writes.map((write) => toStep(folder, write));
  let begun: number | undefined;
  try {
    for (const [index, write] of writes.entries()) prepare(folder, stage, write, index);
    writeJournal(stage, steps);
    begun = 0;
    for (const [index, write] of writes.entries()) {
      carryOut(folder, write, freshFile(stage, index), steps[index]?.newFolders ?? []);
      begun = index + 1;
    }
    flushFolders(writes.map((write) => path.dirname(path.join(folder, write.path))));
    closeJournal(stage);
  } catch (error) {
    if (begun !== undefined) undoSteps(folder, stage, steps, begun);
    closeJournal(stage);
    discard(stage);
    throw error;
  }
  discard(stage);
}

/** What can't be taken away now is no matter: it has no journal any more, and the next recovery finds it. */
function discard(stage: string): void {
  try {
    rmSync(stage, { recursive: true, force: true });
  } catch {}
}

function toStep(folder: string, { path: name, text, expected }: FileWrite): Step {
  return {
    path: name,
    existed: expected !== undefined,
    written: text === undefined ? null : digestOf(text),
    newFolders: missingFolders(folder, path.posix.dirname(name)),
  };
}

/** Everything that needs space is written here. */
function prepare(
  folder: string,
  stage: string,
  { path: name, text, expected }: FileWrite,
  index: number,
): void {
  const target = path.join(folder, name);
  const mode = expected === undefined ? undefined : statSync(target).mode;
  if (text !== undefined) writeFlushed(freshFile(stage, index), text, mode);
  if (expected !== undefined) keep(target, keptFile(stage, index), mode);
}

/**
 * Holds on to a file as it is. A second name is enough, since a new file takes its place and nothing is written into
 * it; where there is no such thing, it is copied.
 */
function keep(target: string, kept: string, mode: number | undefined): void {
  try {
    linkSync(target, kept);
  } catch {
    writeFlushed(kept, readFileSync(target), mode);
  }
}

function carryOut(folder: string, write: FileWrite, fresh: string, newFolders: readonly string[]): void {
  for (const missing of newFolders) mkdirSync(path.join(folder, missing), { recursive: true });
  const target = assertExpected(folder, write);
  if (write.text !== undefined) renameSync(fresh, target);
  else rmSync(target);
}

/** Returns where the file is. */
function assertExpected(folder: string, { path: name, expected }: FileWrite): string {
  const target = plainPath(folder, name);
  const status = target === undefined ? undefined : lstatSync(target, { throwIfNoEntry: false });
  if (target === undefined || (status && !status.isFile())) throw new WriteConflict(name);
  const found = status ? readFileSync(target, "utf8") : undefined;
  if (found !== expected) throw new WriteConflict(name);
  return target;
}

/** The folders that a file needs and that aren't there yet, outermost first. */
function missingFolders(folder: string, name: string): string[] {
  if (name === "." || existsSync(path.join(folder, name))) return [];
  return [...missingFolders(folder, path.posix.dirname(name)), name];
}
