import { readFileSync } from "node:fs";
import path from "node:path";

/** Folders that begin so, followed by who made them, hold the files of a write that is under way. */
export const stagePrefix = ".assent-write-";

/** Where the new file of a step waits until it takes its place. */
export const freshFile = (stage: string, index: number): string => path.join(stage, `new-${index}`);

/** Where the old file of a step is kept. */
export const keptFile = (stage: string, index: number): string => path.join(stage, `old-${index}`);

export const journalFile = (stage: string): string => path.join(stage, "journal.json");

/** What the names of this process's stages begin with. */
export function ownPrefix(): string {
  const began = beginningOf(process.pid);
  return `${stagePrefix}${process.pid}-${began === undefined ? "" : `${began}-`}`;
}

/**
 * Whether the process that made a stage still lives. Ids are given out again, after a restart even soon; where the
 * system tells when a process began, that tells them apart.
 * @param name of the stage's folder: the prefix, the process's id, when it began, and something of its own
 */
export function isMakerAlive(name: string): boolean {
  const [, id = "", began] = /^(\d+)-(?:(\d+)-)?/.exec(name.slice(stagePrefix.length)) ?? [];
  if (id === "") return false;
  const found = beginningOf(Number(id));
  return exists(Number(id)) && (began === undefined || found === undefined || found === began);
}

function exists(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, in whatever units; undefined where the system doesn't tell. */
function beginningOf(id: number): string | undefined {
  if (process.platform !== "linux") return undefined;
  try {
    const status = readFileSync(`/proc/${id}/stat`, "latin1");
    // What stands in brackets is the program's name, which may hold anything; then comes the third field.
    return status.slice(status.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
