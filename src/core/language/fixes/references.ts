import { type Candidate, candidatesFor } from "../../model/candidates.ts";
import type { Entry } from "../../model/entry.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { Pointer, Problem } from "../../model/problem.ts";
import { kindOfId } from "../../model/project.ts";
import { smoothId } from "../../model/smoothId.ts";
import type { Change } from "../../yaml/edit/change.ts";
import { type Fix, type FixContext, fixBy } from "./fix.ts";
import { nearest } from "./nearest.ts";
import { changeRecord, entryAt, valueIn } from "./recordChanges.ts";

const anId = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/;

/** For an id that nothing has: what may be meant, or a record that has it. */
export function* unknownReferenceFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const given = reference(problem, context);
  if (!given) return;
  const { id, free } = given;
  const near = nearest(id, free, ({ names }) => names);
  const called = near.filter(({ names }) => isMeant(id, names));
  const isSure = called.length === 1;
  for (const candidate of isSure ? called : near) yield* nameInstead(candidate, isSure, problem, context);
  yield* createFix(id, given.kinds, problem, context);
}

/** For an id of something that the field can't name. */
export function* wrongKindFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const given = reference(problem, context);
  if (!given) return;
  const number = numberOf(given.id);
  const near = nearest(given.id, given.free, ({ id, names }) =>
    numberOf(id) === number ? [given.id] : names,
  );
  for (const candidate of near) yield* nameInstead(candidate, false, problem, context);
  yield* removeReference(problem, context);
}

/** For a record that names itself. */
export function* selfReferenceFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const given = reference(problem, context);
  if (!given) return;
  yield* removeReference(problem, context, "preferred");
  const near = nearest(given.id, given.free, ({ names }) => names);
  for (const candidate of near) yield* nameInstead(candidate, false, problem, context);
}

interface Given {
  readonly id: string;
  readonly kinds: readonly string[];
  /** What the field could name and does not name yet. */
  readonly free: readonly Candidate[];
}

function reference({ pointer, data }: Problem, context: FixContext): Given | undefined {
  const entry = entryAt(context, pointer);
  const id = entry && valueIn(entry, pointer);
  if (!entry || typeof id !== "string") return undefined;
  const kinds = (data?.kinds ?? fieldAt(entry, pointer)) as readonly string[];
  const list = valueIn(entry, pointer.slice(0, -1));
  const named: readonly unknown[] = Array.isArray(list) ? list : [];
  const free = [...candidatesFor(kinds, context.project)].filter(
    (candidate) => candidate.id !== entry.id && !named.includes(candidate.id),
  );
  return { id, kinds, free: distinct(free) };
}

/** The kinds that the field at a place may name. */
function fieldAt({ references, base }: Entry, pointer: Pointer): readonly string[] {
  const within = pointer.slice(base.length).join("/");
  return references.find((one) => one.pointer.join("/") === within)?.field.kinds ?? [];
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...new Map(candidates.map((candidate) => [candidate.id, candidate])).values()];
}

function isMeant(text: string, names: readonly string[]): boolean {
  return names.some((name) => name !== "" && smoothId(name) === smoothId(text));
}

function numberOf(id: string): string | undefined {
  return /(\d+)$/.exec(id)?.[1];
}

function nameInstead(
  { id, title }: Candidate,
  isPreferred: boolean,
  problem: Problem,
  context: FixContext,
): Iterable<Fix> {
  const { t } = context;
  const text = title ? t("Name {id} instead ({title})", { id, title }) : t("Name {id} instead", { id });
  const edits = changeRecord([{ op: "set", pointer: problem.pointer, value: id }], context);
  return fixBy(problem, text, edits, isPreferred ? "preferred" : "possible");
}

function* createFix(
  id: string,
  wanted: readonly string[],
  { code }: Problem,
  { project, t }: FixContext,
): Iterable<Fix> {
  const kind = anId.test(id) ? kindOfId(id, project.settings) : undefined;
  if (!kind || kind === "charter" || kind === "baseline") return;
  if (!wanted.includes(kind) && !wanted.includes("*")) return;
  const title = t("Create {id} ({kind})", { id, kind: kindTitle(kind, t) });
  yield { title, code, isPreferred: false, isSafe: false, edits: [], creates: { kind, id } };
}

function removeReference(
  problem: Problem,
  context: FixContext,
  sureness: "preferred" | "possible" = "possible",
): Iterable<Fix> {
  const title = context.t("Remove this reference");
  return fixBy(problem, title, changeRecord([removal(problem.pointer, context)], context), sureness);
}

/** Takes away a list with its last item, and an item of a list with the field that it can't be without. */
function removal(pointer: Pointer, context: FixContext): Change {
  const entry = entryAt(context, pointer);
  const around = pointer.slice(0, -1);
  const parent = entry && valueIn(entry, around);
  const isLast = Array.isArray(parent) && parent.length === 1;
  const isInItem =
    typeof pointer.at(-1) === "string" && typeof around.at(-1) === "number" && around.length > 1;
  return { op: "remove", pointer: isLast || isInItem ? around : pointer };
}
