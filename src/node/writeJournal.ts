import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import path from "node:path";
import { flushFolders, writeFlushed } from "./durable.ts";
import { inItsFolder } from "./heldFolder.ts";
import { freshFile, journalFile, keptFile } from "./stage.ts";

/** One file of a write. All paths are relative to the folder, with `/`. */
export interface Step {
  readonly path: string;
  readonly existed: boolean;
  /** The digest of the new bytes; null for a file that is taken away. */
  readonly written: string | null;
  /** Folders that are made for it, outermost first. */
  readonly newFolders: readonly string[];
}

/** From here on a crash is undone; before, nothing of the project has been touched. */
export async function writeJournal(stage: string, steps: readonly Step[]): Promise<void> {
  const draft = path.join(stage, "journal.tmp");
  await writeFlushed(draft, JSON.stringify(steps));
  renameSync(draft, journalFile(stage));
  flushFolders([stage, path.dirname(stage)]);
}

/** From here on a write stands, or is wholly undone: its journal goes first, so that nobody undoes it again. */
export function closeJournal(stage: string): void {
  rmSync(journalFile(stage), { force: true });
  flushFolders([stage]);
}

/** Undefined where the journal can't be understood; no steps where there is none. */
export function readJournal(stage: string): readonly Step[] | undefined {
  if (!existsSync(journalFile(stage))) return [];
  try {
    const steps: unknown = JSON.parse(readFileSync(journalFile(stage), "utf8"));
    return Array.isArray(steps) && steps.every(isStep) ? steps : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Puts back every file that still is as the write left it; what somebody has changed since is theirs. May be
 * carried out again after it was interrupted.
 */
export function undoSteps(folder: string, stage: string, steps: readonly Step[], begun = steps.length): void {
  for (let index = begun - 1; index >= 0; index--) {
    const step = steps[index];
    if (step) inItsFolder(folder, step.path, (target) => undo(target, stage, step, index));
  }
  for (const name of steps.flatMap(({ newFolders }) => newFolders).toReversed()) {
    inItsFolder(folder, name, removeEmpty);
  }
}

function undo(target: string, stage: string, step: Step, index: number): void {
  if (!isCarriedOut(target, freshFile(stage, index), step)) return;
  const kept = keptFile(stage, index);
  if (!step.existed) unlinkSync(target);
  else if (existsSync(kept)) renameSync(kept, target);
}

function removeEmpty(made: string): void {
  const isFolder = lstatSync(made, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder && readdirSync(made).length === 0) rmdirSync(made);
}

function isCarriedOut(target: string, fresh: string, { written }: Step): boolean {
  const status = lstatSync(target, { throwIfNoEntry: false });
  if (written === null || !status?.isFile()) return written === null && status === undefined;
  return !existsSync(fresh) && digestOf(readFileSync(target)) === written;
}

export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
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
