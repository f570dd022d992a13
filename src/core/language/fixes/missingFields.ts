import { candidatesFor } from "../../model/candidates.ts";
import type { Entry } from "../../model/entry.ts";
import type { Pointer, Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { agreedDigest } from "../../workflow/drift.ts";
import { insertions } from "../../yaml/edit/insertions.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

/** More than these are not a choice that a menu can offer. */
const few = 4;

/** For a requirement that serves no goal: each of the charter's goals. */
export function* goalFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const goals = [...candidatesFor(["goal"], context.project)];
  const entry = entryAt(context, problem.pointer);
  if (!entry || goals.length > few || isAgreed(entry, context)) return;
  for (const { id, title } of goals) {
    const text = context.t("Serve the goal {id} ({title})", { id, title });
    yield* fixBy(problem, text, adding(entry, [], { goal: id }, context));
  }
}

/** For a risk that nobody owns: those who lead the project, then the team. */
export function* ownerFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { project, t } = context;
  const entry = entryAt(context, problem.pointer);
  if (!entry) return;
  const [charter] = project.valid("charter");
  const wanted = new Set([charter?.value.manager, ...project.settings.team].filter((id) => id !== undefined));
  for (const { id, title } of candidatesFor(["stakeholder"], project)) {
    if (!wanted.has(id) || wanted.size > few) continue;
    const text = t("Let {id} own it ({title})", { id, title });
    yield* fixBy(problem, text, adding(entry, [], { owner: id }, context));
  }
}

/** For a requirement without a criterion: the lines of one, to be filled in. */
export function* criterionFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  if (!entry || isAgreed(entry, context)) return;
  const edits = adding(entry, [], { acceptanceCriteria: [{ id: "AC-1", text: null }] }, context);
  yield* fixBy(problem, context.t("Add an acceptance criterion to fill in"), edits);
}

/** For a risk that is not rated: the lines of a rating, to be filled in. */
export function* ratingFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  if (!entry) return;
  const { current, inherent } = entry.value as { current?: object; inherent?: object };
  const at = current === undefined && inherent !== undefined ? "inherent" : "current";
  const missing = ["probability", "impact"].filter((axis) => !Object.hasOwn(current ?? inherent ?? {}, axis));
  const values = Object.fromEntries(missing.map((axis) => [axis, null]));
  const edits =
    (current ?? inherent)
      ? adding(entry, [at], values, context)
      : adding(entry, [], { current: values }, context);
  yield* fixBy(problem, context.t("Add the rating to fill in"), edits);
}

/** For a goal that is not SMART: the keys that it lacks, to be filled in. */
export function* smartFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  const missing = (problem.data?.missing ?? []) as readonly string[];
  if (!entry || isAgreed(entry, context)) return;
  const around = withinRecord(entry, problem.pointer.slice(0, -1));
  const goal = (valueIn(entry, problem.pointer.slice(0, -1)) ?? {}) as object;
  const absent = missing.filter((key) => !Object.hasOwn(goal, key));
  if (absent.length === 0) return;
  const edits = adding(entry, around, Object.fromEntries(absent.map((key) => [key, null])), context);
  yield* fixBy(problem, context.t("Add {keys} to fill in", { keys: absent.join(", ") }), edits);
}

function adding(
  entry: Entry,
  within: Pointer,
  values: Readonly<Record<string, unknown>>,
  context: FixContext,
): ReturnType<typeof changeRecord> {
  const pointer = [...entry.base, ...within];
  const mapping = (valueIn(entry, pointer) ?? {}) as object;
  const [node] = schemaAt(entry.kind, within);
  return changeRecord(insertions(pointer, mapping, new Map(Object.entries(values)), node), context);
}

/** What was agreed changes by a change request, not by a fix. */
function isAgreed(entry: Entry, { lifecycleOf }: FixContext): boolean {
  const lifecycle = isLiving(entry) ? lifecycleOf(entry.kind) : undefined;
  return lifecycle !== undefined && isLiving(entry) && agreedDigest(entry, lifecycle) !== undefined;
}
