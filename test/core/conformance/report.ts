import { readFileSync } from "node:fs";
import path from "node:path";
import { compareGaps, type Difference, type Gap } from "./gaps.ts";

/**
 * Prints what differs and the sums; returns whether the run may pass.
 * @param gapList the JSON file that lists the known gaps
 */
export function report(
  name: string,
  total: number,
  differences: readonly Difference[],
  gapList: string,
): boolean {
  const gaps = JSON.parse(readFileSync(gapList, "utf8")) as Gap[];
  const { unexpected, closed } = compareGaps(differences, gaps);
  for (const { id, found } of unexpected) console.log(`  new: ${id}: ${found}`);
  for (const { id, found } of closed)
    console.log(`  no longer so, remove it from ${path.basename(gapList)}: ${id}: ${found}`);
  const known = gaps.length - closed.length;
  const expected = total - differences.length;
  console.log(
    `${name}: ${total} cases, ${expected} as expected, ${known} known gaps, ${unexpected.length} new`,
  );
  return unexpected.length === 0 && closed.length === 0;
}
