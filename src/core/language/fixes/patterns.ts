import type { Problem } from "../../model/problem.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { labelText } from "../../workflow/definition.ts";
import { changeTitle, type Fix, type FixContext, fixBy } from "./fix.ts";
import { isSpeltAlike, nearest } from "./nearest.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

/** For an id, a state or a recurrence rule that is not written in its letters. */
export function* patternFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  const text = entry && valueIn(entry, problem.pointer);
  if (!entry || typeof text !== "string") return;
  const within = withinRecord(entry, problem.pointer);
  if (isLiving(entry) && within.join("/") === "status") {
    yield* stateFixes(problem, context);
    return;
  }
  const pattern = new RegExp(String(problem.data?.pattern), "u");
  const upper = text
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, "-");
  if (upper === text || !pattern.test(upper)) return;
  const isKnown = context.project.find(upper).length > 0;
  const isReference = entry.references.some(({ pointer }) => pointer.join("/") === within.join("/"));
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: upper }], context);
  yield* fixBy(problem, changeTitle(upper, context.t), edits, isReference && isKnown ? "safe" : "preferred");
}

/** For a status that is no state of the lifecycle. */
export function* stateFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  const status = entry && valueIn(entry, problem.pointer);
  const lifecycle = entry && isLiving(entry) ? context.lifecycleOf(entry.kind) : undefined;
  if (!lifecycle || typeof status !== "string") return;
  const { states } = lifecycle;
  const namesOf = (state: string) => [state, labelText(states.get(state)?.title, context.t, state)];
  const near = nearest(status, states.keys(), namesOf);
  for (const state of near) {
    const sureness = isSpeltAlike(state, status) ? "safe" : near.length === 1 ? "preferred" : "possible";
    const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: state }], context);
    yield* fixBy(problem, changeTitle(state, context.t), edits, sureness);
  }
}

/** For a status that the history doesn't lead to: back to where it does. */
export function* statusFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const entry = entryAt(context, problem.pointer);
  const lifecycle = entry && isLiving(entry) ? context.lifecycleOf(entry.kind) : undefined;
  if (!entry || !lifecycle) return;
  const { history } = entry.value as { history?: readonly { state?: unknown }[] };
  const state = history?.at(-1)?.state ?? lifecycle.initial;
  if (typeof state !== "string" || !lifecycle.states.has(state)) return;
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: state }], context);
  yield* fixBy(problem, context.t("Set the status back to “{state}”", { state }), edits);
}
