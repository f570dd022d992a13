import { kinds } from "../../generated/kinds.ts";
import type { Entry } from "./entry.ts";
import type { ProjectView } from "./project.ts";
import { smoothId } from "./smoothId.ts";

/** What a reference may name. */
export interface Candidate {
  readonly id: string;
  /** What people call it; empty where it has no title. */
  readonly title: string;
  /** What somebody may have written instead of the id. */
  readonly names: readonly string[];
}

/** Everything in the project that a field may name. @param wanted kinds as the schemas name them: `*` is any, `goal` a goal */
export function* candidatesFor(wanted: readonly string[], project: ProjectView): Iterable<Candidate> {
  for (const kind of kinds) {
    const fits = wanted.includes(kind) || wanted.includes("*");
    if (!fits && !(kind === "charter" && wanted.includes("goal"))) continue;
    for (const entry of project.all(kind)) {
      if (fits && entry.id) yield ofRecord(entry);
      if (wanted.includes("goal")) yield* goalsOf(entry);
    }
  }
}

function ofRecord({ id, value }: Entry): Candidate {
  const { title, contact } = (value ?? {}) as { title?: unknown; contact?: { email?: unknown } };
  const names = [title, contact?.email].filter((name) => typeof name === "string");
  return { id, title: typeof title === "string" ? title : "", names: [id, smoothId(id), ...names] };
}

function* goalsOf({ anchors, value }: Entry): Iterable<Candidate> {
  for (const { kind, id, pointer } of anchors) {
    if (kind !== "goal") continue;
    const goals = (value as { goals?: readonly { specific?: unknown }[] }).goals ?? [];
    const specific = goals[Number(pointer[1])]?.specific;
    const title = typeof specific === "string" ? specific : "";
    yield { id, title, names: [id, smoothId(id), title] };
  }
}
