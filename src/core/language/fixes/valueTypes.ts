import type { Entry } from "../../model/entry.ts";
import type { Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { SchemaNode, ValueType } from "../../model/schemaNode.ts";
import { spanIn } from "../../source/recordText.ts";
import { readDay } from "./days.ts";
import { changeTitle, type Fix, type FixContext, fixBy, type Sureness } from "./fix.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

/** For a value of another type than is wanted: the same, written as that type. */
export function* typeFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { pointer, data } = problem;
  const entry = entryAt(context, pointer);
  if (!entry) return;
  const value = valueIn(entry, pointer);
  const wanted = (data?.types ?? []) as readonly ValueType[];
  const nodes = schemaAt(entry.kind, withinRecord(entry, pointer));
  if (value === null) {
    yield* removeKey(problem, entry, context);
  } else if (Array.isArray(value)) {
    yield* onlyItem(value, wanted, problem, context);
  } else if (wanted.includes("array")) {
    yield* inList(value, nodes, problem, context);
  } else if (wanted.includes("string")) {
    yield* asText(value, nodes, problem, context);
  } else if (typeof value === "string") {
    yield* fromText(value, wanted, problem, context);
  }
}

function* removeKey(problem: Problem, entry: Entry, context: FixContext): Iterable<Fix> {
  const key = problem.pointer.at(-1);
  const [around] = schemaAt(entry.kind, withinRecord(entry, problem.pointer.slice(0, -1)));
  if (typeof key !== "string" || around?.required?.includes(key)) return;
  const edits = changeRecord([{ op: "remove", pointer: problem.pointer }], context);
  yield* fixBy(problem, context.t("Remove “{key}”", { key }), edits);
}

function* onlyItem(
  list: readonly unknown[],
  wanted: readonly ValueType[],
  problem: Problem,
  context: FixContext,
): Iterable<Fix> {
  const [only, ...others] = list;
  if (others.length > 0 || !wanted.some((type) => type === typeOf(only) || type === "number")) return;
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: only }], context);
  yield* fixBy(problem, context.t("Write the only item without a list"), edits, "safe");
}

const severalIds = /^[A-Z][A-Z0-9]*-[A-Z0-9-]+(?:\s*[,;，、；]\s*[A-Z][A-Z0-9]*-[A-Z0-9-]+)+$/;

function* inList(
  value: unknown,
  nodes: readonly SchemaNode[],
  problem: Problem,
  context: FixContext,
): Iterable<Fix> {
  const types = nodes.flatMap(({ items }) => items?.types ?? []);
  if (types.length > 0 && !types.includes(typeOf(value))) return;
  const isSeveral = typeof value === "string" && severalIds.test(value);
  const items = isSeveral ? value.split(/\s*[,;，、；]\s*/) : [value];
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: items }], context);
  yield* fixBy(problem, context.t("Write this as a list"), edits, "safe");
}

/** In quotes, so that the text is what stands there: `1.10` is not `1.1`. */
function* asText(
  value: unknown,
  nodes: readonly SchemaNode[],
  problem: Problem,
  context: FixContext,
): Iterable<Fix> {
  if (typeof value === "object") return;
  const { file, t } = context;
  const { start, end } = spanIn(file, problem.pointer, "value", t);
  const source = file.text.slice(start, end);
  if (!/^[-+.\w]+$/.test(source)) return;
  const day = nodes.some(({ format }) => format === "date") ? readDay(source) : undefined;
  if (day && day.choices.length > 0) {
    for (const choice of day.choices) {
      const edit = { start, end, newText: choice };
      yield* fixBy(problem, changeTitle(choice, t), [edit], day.isSure ? "safe" : "possible");
    }
    return;
  }
  yield* fixBy(
    problem,
    t("Put {value} in quotes", { value: source }),
    [{ start, end, newText: `"${source}"` }],
    "safe",
  );
}

const yes = /^(?:yes|y|on|true|是)$/i;
const no = /^(?:no|n|off|false|否)$/i;

function* fromText(
  text: string,
  wanted: readonly ValueType[],
  problem: Problem,
  context: FixContext,
): Iterable<Fix> {
  const number = Number(text.trim());
  const set = (value: unknown, sureness: Sureness) => {
    const edits = changeRecord([{ op: "set", pointer: problem.pointer, value }], context);
    return fixBy(problem, changeTitle(String(value), context.t), edits, sureness);
  };
  if (wanted.includes("boolean")) {
    if (yes.test(text)) yield* set(true, text === "true" ? "safe" : "preferred");
    else if (no.test(text)) yield* set(false, text === "false" ? "safe" : "preferred");
  } else if (wanted.includes("number") || wanted.includes("integer")) {
    if (text.trim() === "" || !Number.isFinite(number)) return;
    if (!wanted.includes("number") && !Number.isInteger(number)) return;
    yield* set(number, String(number) === text ? "safe" : "preferred");
  }
}

function typeOf(value: unknown): ValueType {
  if (Array.isArray(value)) return "array";
  return typeof value as ValueType;
}
