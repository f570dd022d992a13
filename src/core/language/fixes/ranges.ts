import type { Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { sameValue } from "../../yaml/edit/sameValue.ts";
import { changeTitle, type Fix, type FixContext, fixBy } from "./fix.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

/** For a value beyond what it may be, a text without content, or an item that stands in a list twice. */
export function* rangeFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { pointer, data = {} } = problem;
  const { t } = context;
  const entry = entryAt(context, pointer);
  const key = pointer.at(-1);
  if (!entry) return;
  switch (data.keyword) {
    case "minimum":
    case "maximum": {
      const value = Number(data.limit);
      yield* fixBy(problem, changeTitle(value, t), changeRecord([{ op: "set", pointer, value }], context));
      return;
    }
    case "uniqueItems": {
      const index = secondOf(valueIn(entry, pointer));
      if (index < 0) return;
      const edits = changeRecord([{ op: "remove", pointer: [...pointer, index] }], context);
      yield* fixBy(problem, t("Remove what stands here twice"), edits, "safe");
      return;
    }
    case "minLength":
    case "minItems": {
      const [around] = schemaAt(entry.kind, withinRecord(entry, pointer.slice(0, -1)));
      if (typeof key !== "string" || around?.required?.includes(key)) return;
      const edits = changeRecord([{ op: "remove", pointer }], context);
      yield* fixBy(problem, t("Remove “{key}”", { key }), edits);
    }
  }
}

/** The place of the first item that stands in a list before. */
function secondOf(list: unknown): number {
  if (!Array.isArray(list)) return -1;
  return list.findIndex((item, index) => list.slice(0, index).some((other) => sameValue(item, other)));
}
