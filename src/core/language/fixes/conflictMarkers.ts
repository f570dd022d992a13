import type { Problem } from "../../model/problem.ts";
import type { TextEdit } from "../../yaml/edit/change.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";

/** One conflict as Git leaves it in a text: offsets of whole lines. */
interface Conflict {
  readonly start: number;
  readonly end: number;
  readonly ours: string;
  readonly theirs: string;
  /** What the sides are called, such as `HEAD` and the name of a branch. */
  readonly names: readonly [string, string];
}

const conflict =
  /^<{7}(?: ([^\r\n]*))?\r?\n((?:(?![<|=>]{7}).*\n)*)(?:\|{7}.*\n(?:(?![<|=>]{7}).*\n)*)?={7}\r?\n((?:(?![<|=>]{7}).*\n)*)>{7}(?: ([^\r\n]*))?(?:\r?\n|$)/gm;

/** For a merge that left both sides in the text: one side, here or in the whole file. */
export function* conflictFixes(problem: Problem, { file, t }: FixContext): Iterable<Fix> {
  const all = conflictsIn(file.text);
  const [own] = all.filter(({ start, end }) => problem.span.start >= start && problem.span.start < end);
  if (!own) return;
  const [ours, theirs] = own.names;
  const oursTitle = ours ? t("Keep our side ({name})", { name: ours }) : t("Keep our side");
  const theirsTitle = theirs ? t("Keep their side ({name})", { name: theirs }) : t("Keep their side");
  yield* fixBy(problem, oursTitle, [keep(own, "ours")]);
  yield* fixBy(problem, theirsTitle, [keep(own, "theirs")]);
  if (all.length < 2) return;
  const count = all.length;
  const keepAll = (side: "ours" | "theirs") => all.map((one) => keep(one, side));
  yield* fixBy(problem, t("Keep our side in the whole file ({count})", { count }), keepAll("ours"));
  yield* fixBy(problem, t("Keep their side in the whole file ({count})", { count }), keepAll("theirs"));
}

function keep(one: Conflict, side: "ours" | "theirs"): TextEdit {
  return { start: one.start, end: one.end, newText: one[side] };
}

function conflictsIn(text: string): readonly Conflict[] {
  return [...text.matchAll(conflict)].map((match) => {
    const [whole, ourName = "", ours = "", theirs = "", theirName = ""] = match;
    return { start: match.index, end: match.index + whole.length, ours, theirs, names: [ourName, theirName] };
  });
}
