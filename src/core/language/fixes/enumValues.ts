import { plainText } from "../../model/plainText.ts";
import type { Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { changeTitle, type Fix, type FixContext, fixBy } from "./fix.ts";
import { isSpeltAlike, nearest } from "./nearest.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

type Value = string | number;

/** As many values are all offered where none is near. */
const few = 6;

/** For a value that is none of those that may be: the one that is meant by its spelling or its label, or the nearest. */
export function* enumFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  if (!entry) return;
  const actual = valueIn(entry, problem.pointer);
  const allowed = (problem.data?.allowed ?? []) as readonly Value[];
  if (typeof actual !== "string" && typeof actual !== "number") return;
  const text = plainText(actual);
  const labels = labelsOf(schemaAt(entry.kind, withinRecord(entry, problem.pointer)));
  const alike = allowed.filter((value) => isSpeltAlike(text, String(value)));
  const called = allowed.filter((value) =>
    (labels.get(String(value)) ?? []).some((label) => isSpeltAlike(text, label)),
  );
  const near = nearest(text, allowed, (value) => [String(value), ...(labels.get(String(value)) ?? [])]);
  const [sure] = alike.length === 1 ? alike : called;
  const others = near.length > 0 || allowed.length > few ? near : allowed;
  for (const value of sure === undefined ? others : [sure]) {
    const sureness =
      alike.length === 1 ? "safe" : others.length === 1 || sure !== undefined ? "preferred" : "possible";
    yield* changeTo(value, problem, context, sureness);
  }
}

function changeTo(
  value: Value,
  problem: Problem,
  context: FixContext,
  sureness: "safe" | "preferred" | "possible",
): Iterable<Fix> {
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value }], context);
  return fixBy(problem, changeTitle(value, context.t), edits, sureness);
}

function labelsOf(nodes: ReturnType<typeof schemaAt>): ReadonlyMap<string, readonly string[]> {
  return new Map(
    nodes.flatMap(({ labels = {} }) =>
      Object.entries(labels).map(([value, label]) => [value, Object.values(label)] as const),
    ),
  );
}
