import { type Comparison, compareBaselines } from "../../core/control/baseline/comparison.ts";
import { comparedTexts } from "../../core/views/comparedTexts.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Side } from "./comparedUri.ts";
import type { ComparisonSubject } from "./relationsSubject.ts";

/** Both states as they are now; undefined where one of them is gone. */
export function comparisonOf(
  { first, second }: ComparisonSubject,
  session: ProjectSession | undefined,
): Comparison | undefined {
  return session && compareBaselines(first, second, session.service.project, session.service.lifecycleOf);
}

/** What a record says on one side of a comparison; empty where it isn't there. */
export function comparedText(comparison: Comparison | undefined, side: Side, record: string): string {
  const [before, after] = (["before", "after"] as const).map((one) => comparison?.contentOf(one, record));
  return comparedTexts(before, after)[side];
}
