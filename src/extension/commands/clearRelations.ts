import type { CommandContext } from "./registerCommands.ts";

/** Empties the tree of what moved, or of an impact, and hides it. */
export async function clearRelations({ relations }: CommandContext): Promise<void> {
  await (await relations()).clear();
}
