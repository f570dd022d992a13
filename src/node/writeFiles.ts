import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
} from "node:fs";
import path from "node:path";
import { flushFolders, forAll, writeFlushed } from "./durable.ts";
import { inItsFolder } from "./heldFolder.ts";
import { plainPath } from "./plainPath.ts";
import { undoDead } from "./recoverWrites.ts";
import { freshFile, keptFile } from "./stage.ts";
import { closeJournal, digestOf, type Step, undoSteps, writeJournal } from "./writeJournal.ts";
import { inTurn } from "./writeTurn.ts";

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
 * Writes all files or none, when nobody else writes. New texts are first written beside the project's files and flushed,
 * and the old files kept there, so that a full disk is met before anything changed; then each new text takes its place by
 * a rename. What fails midway is put back at once; after a crash, by the next call or by `recoverWrites`.
 * @param patience how long to wait for others, in milliseconds
 */
export async function writeFiles(
  folder: string,
  writes: readonly FileWrite[],
  patience?: number,
): Promise<void> {
  if (writes.length > 0) await inTurn(folder, (stage) => writeInto(stage, folder, writes), patience);
}

async function writeInto(stage: string, folder: string, writes: readonly FileWrite[]): Promise<void> {
  undoDead(folder);
  for (const write of writes) assertExpected(folder, write);
  const steps = writes.map((write) => toStep(folder, write));
  await forAll(writes, (write, index) => prepare(folder, stage, write, index));
  let begun: number | undefined;
  try {
    await writeJournal(stage, steps);
    begun = 0;
    for (const [index, write] of writes.entries()) {
      carryOut(folder, write, freshFile(stage, index), steps[index]?.newFolders ?? []);
      begun = index + 1;
    }
    for (const [index, write] of writes.entries()) assertKept(keptFile(stage, index), write);
    flushFolders(writes.map((write) => path.dirname(path.join(folder, write.path))));
    closeJournal(stage);
  } catch (error) {
    if (begun !== undefined) undoSteps(folder, stage, steps, begun);
    closeJournal(stage);
    throw error;
  }
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
async function prepare(
  folder: string,
  stage: string,
  { path: name, text, expected }: FileWrite,
  index: number,
): Promise<void> {
  const target = path.join(folder, name);
  const mode = expected === undefined ? undefined : statSync(target).mode;
  if (expected !== undefined) await keep(target, keptFile(stage, index), mode);
  if (text !== undefined) await writeFlushed(freshFile(stage, index), text, mode);
}

/**
 * Holds on to a file as it is. A second name is enough, since a new file takes its place and nothing is written into
 * it; where there is no such thing, it is copied.
 */
async function keep(target: string, kept: string, mode: number | undefined): Promise<void> {
  try {
    linkSync(target, kept);
  } catch {
    await writeFlushed(kept, readFileSync(target), mode);
  }
}

function carryOut(folder: string, write: FileWrite, fresh: string, newFolders: readonly string[]): void {
  for (const missing of newFolders) inItsFolder(folder, missing, makeFolder);
  const isDone = inItsFolder(folder, write.path, (target) => {
    assertFound(target, write);
    if (write.text !== undefined) renameSync(fresh, target);
    else unlinkSync(target);
    return true;
  });
  if (!isDone) throw new WriteConflict(write.path);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function assertExpected(folder: string, write: FileWrite): void {
  const target = plainPath(folder, write.path);
  if (target === undefined) throw new WriteConflict(write.path);
  assertFound(target, write);
}

function assertFound(target: string, { path: name, expected }: FileWrite): void {
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (status && !status.isFile()) throw new WriteConflict(name);
  const found = status ? readFileSync(target, "utf8") : undefined;
  if (found !== expected) throw new WriteConflict(name);
}

/** An editor that opened a file before another one took its place writes into the old one. */
function assertKept(kept: string, { path: name, expected }: FileWrite): void {
  if (expected !== undefined && readFileSync(kept, "utf8") !== expected) throw new WriteConflict(name);
}

/** The folders that a file needs and that aren't there yet, outermost first. */
function missingFolders(folder: string, name: string): string[] {
  if (name === "." || existsSync(path.join(folder, name))) return [];
  return [...missingFolders(folder, path.posix.dirname(name)), name];
}
