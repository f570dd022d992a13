import type { Answers } from "../../core/views/ask/askStep.ts";

/** Answers that were given ahead, by the keys of their questions; none for anything else. */
export function answersIn(value: unknown): Answers {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Answers) : {};
}
