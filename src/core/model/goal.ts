import type { Charter } from "../../generated/records.ts";

/** A goal of the charter. */
export type Goal = NonNullable<Charter["goals"]>[number];

const parts = ["specific", "measure", "target", "achievable", "relevant", "due"] as const;

/** A field of a goal that it needs to be SMART. */
export type SmartPart = (typeof parts)[number];

/** What a goal lacks to be specific, measurable (with a target), achievable, relevant and dated. */
export function smartGaps(goal: Goal): readonly SmartPart[] {
  return parts.filter((part) => goal[part] === undefined || goal[part] === "");
}
