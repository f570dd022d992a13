import { kinds, kindTable } from "../../../generated/kinds.ts";
import type { Entry, Reference } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import type { Finding } from "../../model/problem.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Steps } from "../../model/turns.ts";
import { findingAt, type ProjectRule, type RuleContext } from "../rule.ts";

const ordered: readonly Kind[] = kinds.filter((kind) => kindTable[kind].refs.some((field) => field.acyclic));

function isOrdered(kind: string): boolean {
  return ordered.some((one) => one === kind);
}

/** Fields that order records (`x-acyclic` in the schema) don't lead back to where they began. */
export const traceCycle: ProjectRule = {
  scope: "project",
  code: "trace/cycle",
  reads: ordered,
  linksOnly: true,
  *check(context) {
    const done = new Set<Entry>();
    for (const kind of ordered) {
      for (const entry of context.project.all(kind)) {
        const cycle = done.has(entry) ? undefined : yield* findCycle(entry, context.project, done);
        if (cycle) yield toFinding(cycle, context);
      }
    }
  },
};

interface Step {
  readonly entry: Entry;
  /** The mention by which the way goes on. */
  readonly reference: Reference;
}

/** The first cycle that is met from `start`; everything that was walked to its end is added to `done`. */
function* findCycle(start: Entry, project: ProjectView, done: Set<Entry>): Steps<Step[] | undefined> {
  const way: { entry: Entry; next: Iterator<Reference>; reference?: Reference }[] = [];
  const onWay = new Map<Entry, number>();
  const enter = (entry: Entry) => {
    onWay.set(entry, way.length);
    way.push({ entry, next: entry.references.filter(({ field }) => field.acyclic).values() });
  };
  enter(start);
  for (let top = way.at(-1); top; top = way.at(-1)) {
    yield;
    const { value: reference, done: exhausted } = top.next.next();
    if (exhausted) {
      done.add(top.entry);
      onWay.delete(top.entry);
      way.pop();
      continue;
    }
    top.reference = reference;
    const target = project.find(reference.id).find(({ kind }) => isOrdered(kind))?.entry;
    if (!target || target === top.entry || done.has(target)) continue;
    const from = onWay.get(target);
    if (from === undefined) {
      enter(target);
      continue;
    }
    for (const { entry } of way) done.add(entry);
    return way.slice(from) as Step[];
  }
  return undefined;
}

function toFinding(cycle: readonly Step[], { t }: RuleContext): Finding {
  const [first] = cycle as [Step];
  const ids = [...cycle.map(({ entry }) => entry.id), first.entry.id];
  const message = t("These depend on each other in a circle: {way}. Remove one of the links.", {
    way: ids.join(" → "),
  });
  const related = cycle.slice(1).map(({ entry, reference }) => ({
    message: t("“{from}” depends on “{to}” here.", { from: entry.id, to: reference.id }),
    file: entry.file,
    pointer: [...entry.base, ...reference.pointer],
    at: "value" as const,
  }));
  return findingAt(first.entry, "trace/cycle", message, first.reference.pointer, { related });
}
