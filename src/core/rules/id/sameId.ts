import type { Entry, Target } from "../../model/entry.ts";
import type { RelatedPlace } from "../../model/problem.ts";
import type { RuleContext } from "../rule.ts";

/** What else carries an id of `entry`, and whether it is another record that two branches gave the same id. */
export interface SameId {
  readonly id: string;
  readonly own: Target;
  readonly others: readonly Target[];
  readonly collides: boolean;
}

/** The ids of an entry (its own and those of its anchors) that something else carries too. */
export function* sameIds(entry: Entry, { project }: RuleContext): Iterable<SameId> {
  const ids = new Set([entry.id, ...entry.anchors.map(({ id }) => id)]);
  for (const id of ids) {
    const targets = id ? project.find(id) : [];
    if (targets.length < 2) continue;
    for (const own of targets.filter((target) => target.entry === entry)) {
      const others = targets.filter((target) => target !== own);
      const seal = firstSeal(entry);
      const collides = others.some((other) => {
        const otherSeal = firstSeal(other.entry);
        return seal !== undefined && otherSeal !== undefined && seal !== otherSeal;
      });
      yield { id, own, others, collides };
    }
  }
}

/** Where the others stand, as related places. */
export function placesOf(others: readonly Target[], message: string): RelatedPlace[] {
  return others.map(({ entry, pointer }) => ({
    message,
    file: entry.file,
    pointer: [...entry.base, ...pointer],
    at: "value",
  }));
}

/** The first seal of a record is its permanent identity, whatever its id. */
function firstSeal(entry: Entry): string | undefined {
  const { history } = entry.value as { history?: unknown };
  const [first] = Array.isArray(history) ? (history as { seal?: unknown }[]) : [];
  return typeof first?.seal === "string" ? first.seal : undefined;
}
