import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { flushFolders, writeFlushed } from "./durable.ts";
import { plainPath } from "./plainPath.ts";

/** Folders that begin so, followed by a process id, hold the files of a write that is under way. */
export const stagePrefix = ".assent-write-";

/** One file of a write. All paths are relative to the folder, with `/`. */
export interface Step {
  readonly path: string;
  readonly existed: boolean;
  /** The digest of the new bytes; null for a file that is taken away. */
  readonly written: string | null;
  /** Folders that are made for it, outermost first. */
  readonly newFolders: readonly string[];
}

/** Where the new file of a step waits until it takes its place. */
export const freshFile = (stage: string, index: number): string => path.join(stage, `new-${index}`);

/** Where the old file of a step is kept. */
export const keptFile = (stage: string, index: number): string => path.join(stage, `old-${index}`);

const journalFile = (stage: string): string => path.join(stage, "journal.json");

/** From here on a crash is undone; before, nothing of the project has been touched. */
export function writeJournal(stage: string, steps: readonly Step[]): void {
  const draft = path.join(stage, "journal.tmp");
  writeFlushed(draft, JSON.stringify(steps));
  renameSync(draft, journalFile(stage));
  flushFolders([stage, path.dirname(stage)]);
}

/** From here on a write stands, or is wholly undone: its journal goes first, so that nobody undoes it again. */
export function closeJournal(stage: string): void {
  rmSync(journalFile(stage), { force: true });
  flushFolders([stage]);
}

/**
 * Puts back every file that still is as the write left it; what somebody has changed since is theirs. May be
 * carried out again after it was interrupted.
 */
export function undoSteps(folder: string, stage: string, steps: readonly Step[], begun = steps.length): void {
  for (let index = begun - 1; index >= 0; index--) {
    const step = steps[index];
    const target = step && plainPath(folder, step.path);
    if (!target || !isCarriedOut(target, freshFile(stage, index), step)) continue;
    const kept = keptFile(stage, index);
    if (!step.existed) rmSync(target, { force: true });
    else if (existsSync(kept)) renameSync(kept, target);
  }
  for (const name of steps.flatMap(({ newFolders }) => newFolders).toReversed()) {
    const made = plainPath(folder, `${name}/file`) && path.join(folder, name);
    if (made && existsSync(made) && readdirSync(made).length === 0) rmdirSync(made);
  }
}

function isCarriedOut(target: string, fresh: string, { written }: Step): boolean {
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (written === null || !status?.isFile()) return written === null && status === undefined;
  return !existsSync(fresh) && digestOf(readFileSync(target)) === written;
}

export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Undoes the writes of processes that died midway; those of living ones are left to them. A journal is data
 * that may come with a folder from anywhere: it reaches nothing outside, and one that isn't ours stays.
 */
export function recoverWrites(folder: string): void {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (!item.name.startsWith(stagePrefix) || !item.isDirectory()) continue;
    if (isAlive(Number.parseInt(item.name.slice(stagePrefix.length), 10))) continue;
    const stage = path.join(folder, item.name);
    const steps = readJournal(stage);
    if (!steps) continue;
    undoSteps(folder, stage, steps);
    closeJournal(stage);
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Undefined where the journal can't be understood. */
function readJournal(stage: string): readonly Step[] | undefined {
  if (!existsSync(journalFile(stage))) return [];
  try {
    const steps: unknown = JSON.parse(readFileSync(journalFile(stage), "utf8"));
    return Array.isArray(steps) && steps.every(isStep) ? steps : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  const { path: name, existed, written, newFolders } = value as Partial<Record<keyof Step, unknown>>;
  return (
    typeof name === "string" &&
    typeof existed === "boolean" &&
    (written === null || typeof written === "string") &&
    Array.isArray(newFolders) &&
    newFolders.every((made) => typeof made === "string")
  );
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
