import type { Charter } from "../../generated/records.ts";

/** A goal of the charter. */
export type Goal = NonNullable<Charter["goals"]>[number];

const parts = ["specific", "measure", "target", "achievable", "relevant", "due"] as const;

/** What a goal lacks to be specific, measurable (with a target), achievable, relevant and dated. */
export function smartGaps(goal: Goal): readonly string[] {
  return parts.filter((part) => goal[part] === undefined || goal[part] === "");
}
