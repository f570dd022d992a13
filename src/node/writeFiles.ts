import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import {
  recoverWrites,
  type Step,
  stagePrefix,
  undoSteps,
  writeFlushed,
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
 * Writes all files or none. New texts and copies of the old ones are first written beside the project's files
 * and flushed, so that a full disk is met before anything changed; then each new text takes its place by a
 * rename. What fails midway is put back at once; after a crash, by the next call or by `recoverWrites`.
 */
export function writeFiles(folder: string, writes: readonly FileWrite[]): void {
  if (writes.length === 0) return;
  recoverWrites(folder);
  for (const write of writes) assertExpected(folder, write);
  const stage = mkdtempSync(path.join(folder, `${stagePrefix}${process.pid}-`));
  const steps = writes.map((write, index) => toStep(folder, stage, write, index));
  let prepared = false;
  try {
    for (const [index, { text, expected }] of writes.entries()) {
      const { target, fresh, kept } = steps[index] as Step;
      if (text !== undefined) writeFlushed(fresh, text);
      if (expected !== undefined) copyFileSync(target, kept);
    }
    writeJournal(stage, steps);
    prepared = true;
    for (const [index, write] of writes.entries()) carryOut(folder, write, steps[index] as Step);
  } catch (error) {
    if (prepared) undoSteps(steps);
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

function toStep(
  folder: string,
  stage: string,
  { path: name, text, expected }: FileWrite,
  index: number,
): Step {
  const target = path.join(folder, name);
  return {
    target,
    existed: expected !== undefined,
    removes: text === undefined,
    fresh: path.join(stage, `new-${index}`),
    kept: path.join(stage, `old-${index}`),
    newFolders: missingFolders(path.dirname(target)),
  };
}

function carryOut(folder: string, write: FileWrite, { target, fresh, newFolders }: Step): void {
  for (const missing of newFolders) mkdirSync(missing, { recursive: true });
  assertExpected(folder, write);
  if (write.text !== undefined) renameSync(fresh, target);
  else rmSync(target);
}

function assertExpected(folder: string, { path: name, expected }: FileWrite): void {
  const file = path.join(folder, name);
  const status = lstatSync(file, { throwIfNoEntry: false });
  const found = status?.isFile() ? readFileSync(file, "utf8") : undefined;
  if ((status !== undefined && found === undefined) || found !== expected) throw new WriteConflict(name);
}

/** The folders that a file needs and that aren't there yet, outermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) ? [] : [...missingFolders(path.dirname(folder)), folder];
}
