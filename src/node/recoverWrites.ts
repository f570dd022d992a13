import { rmSync } from "node:fs";
import { closeJournal, readJournal, undoSteps } from "./writeJournal.ts";
import { inTurn, stagesIn } from "./writeTurn.ts";

/** Undoes the writes of processes that died midway, while nobody writes; those of living ones are left to them. */
export async function recoverWrites(folder: string): Promise<void> {
  if (!stagesIn(folder).dead.some(readJournal)) return;
  await inTurn(folder, async () => undoDead(folder));
}

/**
 * The same for who has the turn already. A journal is data that may come with a folder from anywhere: it reaches nothing
 * outside, and one that isn't ours stays.
 */
export function undoDead(folder: string): void {
  for (const stage of stagesIn(folder).dead) {
    const steps = readJournal(stage);
    if (!steps) continue;
    undoSteps(folder, stage, steps);
    closeJournal(stage);
    rmSync(stage, { recursive: true, force: true });
  }
}
