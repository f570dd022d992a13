import { pickRecord } from "./pickRecord.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Shows in the tree what a change of a record would touch, or what a change request would; of the record that is given,
 * under the cursor or picked. Gives the id of the record; undefined when cancelled.
 */
export async function showImpact(context: CommandContext, given: Given): Promise<string | undefined> {
  const picked = await pickRecord(context, given);
  if (!picked) return undefined;
  const { session, entry } = picked;
  await (await context.relations()).show({
    form: "impact",
    project: session.folder.toString(),
    record: entry.id,
  });
  return entry.id;
}
