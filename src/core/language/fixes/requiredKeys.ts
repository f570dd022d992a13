import { candidatesFor } from "../../model/candidates.ts";
import type { Entry } from "../../model/entry.ts";
import { freshItemId } from "../../model/freshItemId.ts";
import { isRecordKind } from "../../model/kind.ts";
import { IdSequence, idOfFileName } from "../../model/nextId.ts";
import type { Pointer, Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { insertions } from "../../yaml/edit/insertions.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

/** For keys that are missing: all of them at once, as far as there is one sensible value for each. */
export function* requiredFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { pointer } = problem;
  const { t } = context;
  const entry = entryAt(context, pointer);
  const value = entry && valueIn(entry, pointer);
  if (!entry || entry.kind === "baseline" || typeof value !== "object" || value === null) return;
  const [node] = schemaAt(entry.kind, withinRecord(entry, pointer));
  const missing = (node?.required ?? []).filter((key) => !Object.hasOwn(value, key));
  const values = new Map<string, unknown>();
  for (const key of missing) {
    const given = valueFor(key, node?.properties?.[key] ?? { types: [] }, entry, pointer, context);
    if (given !== undefined) values.set(key, given);
  }
  if (values.size === 0) return;
  const edits = changeRecord(insertions(pointer, value, values, node), context);
  const keys = [...values.keys()].map((key) => `“${key}”`).join(", ");
  yield* fixBy(
    problem,
    t("Add {keys}", { keys }),
    edits,
    values.size === missing.length ? "preferred" : "possible",
  );
}

/** What may stand at a missing key without saying anything that nobody knows. */
function valueFor(
  key: string,
  node: SchemaNode,
  entry: Entry,
  pointer: Pointer,
  context: FixContext,
): unknown {
  const { project, today } = context;
  const within = withinRecord(entry, pointer);
  if (within.length === 0 && key === "status") return stateOf(entry, context);
  if (node.values?.length === 1) return node.values[0];
  if (key === "id" && within.length > 0) return freshItemId(entry, within, project);
  if (key === "id" && isRecordKind(entry.kind)) {
    const own = entry.base.length === 0 ? idOfFileName(entry.kind, entry.file, project) : undefined;
    return own ?? new IdSequence(entry.kind, project).next();
  }
  if (node.refs) {
    const [only, ...others] = candidatesFor(node.refs, project);
    return others.length === 0 ? only?.id : undefined;
  }
  if (node.format === "date") return today;
  const t = context.inProject ?? context.t;
  return key === "title" || key === "name" || key === "text" ? t("Untitled") : undefined;
}

/** Where the history of a record leads, or where its lifecycle begins. */
function stateOf(entry: Entry, { lifecycleOf }: FixContext): string | undefined {
  if (!isLiving(entry)) return undefined;
  const { history } = entry.value as { history?: unknown };
  const last = (Array.isArray(history) ? history.at(-1) : undefined) as { state?: unknown } | undefined;
  return typeof last?.state === "string" ? last.state : lifecycleOf(entry.kind)?.initial;
}
