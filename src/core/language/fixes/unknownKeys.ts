import type { Problem } from "../../model/problem.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { SchemaNode } from "../../model/schemaNode.ts";
import { spanIn } from "../../source/recordText.ts";
import { type Fix, type FixContext, fixBy, type Sureness } from "./fix.ts";
import { isSpeltAlike, nearest } from "./nearest.ts";
import { changeRecord, entryAt, valueIn, withinRecord } from "./recordChanges.ts";

/** What people call fields that have another name here. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  title: ["name", "summary", "subject", "headline"],
  description: ["desc", "details", "body"],
  status: ["state"],
  priority: ["prio", "importance"],
  owner: ["assignee", "responsible", "assignedTo"],
  due: ["dueDate", "deadline", "dueOn"],
  dependsOn: ["dependencies", "deps", "requires", "blockedBy"],
  acceptanceCriteria: ["criteria", "ac", "acceptance"],
  tags: ["labels", "keywords"],
  raisedBy: ["reporter", "reportedBy"],
  requestedBy: ["requester"],
  organisation: ["organization", "company"],
  text: ["description", "content"],
};

/** For a key that is not known: the one that is meant, or a key of one's own, or none. */
export function* unknownKeyFixes(problem: Problem, context: FixContext): Iterable<Fix> {
  const { pointer } = problem;
  const { t } = context;
  const key = String(pointer.at(-1));
  const entry = entryAt(context, pointer);
  const mapping = entry && valueIn(entry, pointer.slice(0, -1));
  if (!entry || typeof mapping !== "object" || mapping === null) return;
  const nodes = schemaAt(entry.kind, withinRecord(entry, pointer.slice(0, -1)));
  const free = nodes
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([name]) => !Object.hasOwn(mapping, name));
  const near = nearest(key, free, ([name, node]) => namesOf(name, node));
  const alike = near.filter(([name]) => isSpeltAlike(name, key));
  for (const [name] of alike.length === 1 ? alike : near) {
    const sureness = alike.length === 1 ? "safe" : near.length === 1 ? "preferred" : "possible";
    yield* rename(name, t("Rename to “{key}”", { key: name }), sureness, problem, context);
  }
  const own = `x-${key}`;
  if (nodes.some(({ properties }) => properties) && isPlainKey(key) && !Object.hasOwn(mapping, own)) {
    yield* rename(own, t("Keep as a key of your own: “{key}”", { key: own }), "possible", problem, context);
  }
  const removed = changeRecord([{ op: "remove", pointer }], context);
  yield* fixBy(problem, t("Remove “{key}”", { key }), removed);
}

function namesOf(name: string, { title }: SchemaNode): readonly string[] {
  return [name, ...Object.values(title ?? {}), ...(synonyms[name] ?? [])];
}

/** Only the key itself is another one. */
function* rename(
  name: string,
  title: string,
  sureness: Sureness,
  problem: Problem,
  context: FixContext,
): Iterable<Fix> {
  const { start, end } = spanIn(context.file, problem.pointer, "key", context.t);
  const written = context.file.text.slice(start, end);
  const key = String(problem.pointer.at(-1));
  if (written !== key && written !== `"${key}"` && written !== `'${key}'`) return;
  yield* fixBy(problem, title, [{ start, end, newText: name }], sureness);
}

function isPlainKey(key: string): boolean {
  return /^[\p{L}\d][\p{L}\d_.-]*$/u.test(key);
}
