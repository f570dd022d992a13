import type { Problem } from "../../model/problem.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";

/** For a character that nobody can see: without it. A mark in the middle of a text is only left from joining files. */
export function* characterFixes({ data, ...problem }: Problem, { file, t }: FixContext): Iterable<Fix> {
  const { start, end } = problem.span;
  const character = file.text.slice(start, end);
  if (data?.isMark || character === "") return;
  const sureness = character === "\ufeff" ? "safe" : "possible";
  yield* fixBy(problem, t("Remove the character"), [{ start, end, newText: "" }], sureness);
}
