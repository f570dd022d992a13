import { renameSync } from "node:fs";
import path from "node:path";
import { writeFlushed } from "./durable.ts";
import { freshFile } from "./stage.ts";
import { discard, inTurn, stagesIn } from "./writeTurn.ts";

/**
 * Writes one file anywhere as a whole or not at all, in the place of what is there. What it says can be made again: its
 * name need not outlive a power cut.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const folder = path.dirname(file);
  await inTurn(folder, async (stage) => {
    for (const left of stagesIn(folder).dead) discard(left);
    const fresh = freshFile(stage, 0);
    await writeFlushed(fresh, content);
    renameSync(fresh, file);
  });
}
