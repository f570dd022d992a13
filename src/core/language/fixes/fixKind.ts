import type { Problem } from "../../model/problem.ts";
import type { Fix, FixContext } from "./fix.ts";
import { standingApart } from "./fixAll.ts";
import { fixesFor } from "./fixesFor.ts";

/** So many are mended by one fix: with thousands, computing them would take longer than anybody waits. */
const most = 200;

/**
 * One fix for all problems of a code: what nearly everybody would do about each of them. Undefined where that is
 * clear for fewer than two. @param problems those of the file
 */
export function fixOfKind(
  { code }: Problem,
  problems: readonly Problem[],
  context: FixContext,
): Fix | undefined {
  const found = problems
    .filter((problem) => problem.code === code)
    .slice(0, most)
    .flatMap((problem) => {
      const [fix] = fixesFor(problem, context).filter(({ isPreferred }) => isPreferred);
      return fix ? [{ fix }] : [];
    });
  const apart = standingApart(found);
  if (apart.length < 2) return undefined;
  const edits = apart.flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start);
  const title = context.t("Fix all problems of this kind in this file ({count})", { count: apart.length });
  return { title, code, isPreferred: false, isSafe: false, edits };
}
