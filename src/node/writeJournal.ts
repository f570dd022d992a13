import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Folders that begin so, followed by a process id, hold the files of a write that is under way. */
export const stagePrefix = ".assent-write-";

/** One file of a write. All paths are absolute. */
export interface Step {
  readonly target: string;
  readonly existed: boolean;
  /** Whether the step takes the file away. */
  readonly removes: boolean;
  /** The new text, until it takes its place. */
  readonly fresh: string;
  /** A copy of the old file. */
  readonly kept: string;
  /** Folders that are made for it, outermost first. */
  readonly newFolders: readonly string[];
}

const journalName = "journal.json";

/** From here on a crash can be undone; before, nothing of the project has been touched. */
export function writeJournal(stage: string, steps: readonly Step[]): void {
  writeFlushed(path.join(stage, "journal.tmp"), JSON.stringify(steps));
  renameSync(path.join(stage, "journal.tmp"), path.join(stage, journalName));
}

/** Puts every file back as it was; steps that weren't reached yet are no matter. */
export function undoSteps(steps: readonly Step[]): void {
  for (const step of steps.toReversed()) {
    if (!isCarriedOut(step)) continue;
    if (step.existed) renameSync(step.kept, step.target);
    else rmSync(step.target, { force: true });
  }
  for (const folder of steps.flatMap(({ newFolders }) => newFolders).toReversed()) {
    if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}

function isCarriedOut({ removes, target, fresh }: Step): boolean {
  return removes ? !existsSync(target) : !existsSync(fresh);
}

/** Undoes the writes of processes that died midway; those of living ones are left to them. */
export function recoverWrites(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(stagePrefix)) continue;
    const stage = path.join(folder, name);
    if (isAlive(Number.parseInt(name.slice(stagePrefix.length), 10))) continue;
    undoSteps(readJournal(stage));
    rmSync(stage, { recursive: true, force: true });
  }
}

function readJournal(stage: string): readonly Step[] {
  const file = path.join(stage, journalName);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Step[]) : [];
}

function isAlive(id: number): boolean {
  if (id === process.pid || Number.isNaN(id)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A new file whose bytes have reached the disk. */
export function writeFlushed(file: string, text: string): void {
  const descriptor = openSync(file, "wx");
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
