import type { Entry, Target } from "../../model/entry.ts";
import type { Pointer, RelatedPlace } from "../../model/problem.ts";
import type { RuleContext } from "../rule.ts";

/** What else carries an id of `entry`, and whether it is another record that two branches gave the same id. */
export interface SameId {
  readonly id: string;
  /** Where the id stands, within the entry. */
  readonly pointer: Pointer;
  /** The first few of them. */
  readonly others: readonly Target[];
  readonly collides: boolean;
}

/** So many others are named: with thousands of records of one id, each naming all would fill the memory. */
const mostOthers = 10;

/** The ids of an entry (its own and those of its anchors) that something else carries too. */
export function* sameIds(entry: Entry, { project }: RuleContext): Iterable<SameId> {
  for (const { id, pointer } of [{ id: entry.id, pointer: ["id"] }, ...entry.anchors]) {
    const targets = id ? project.find(id) : [];
    if (targets.length < 2) continue;
    const others: Target[] = [];
    for (const target of targets) {
      if (target.entry === entry && String(target.pointer) === String(pointer)) continue;
      if (others.push(target) === mostOthers) break;
    }
    const seal = firstSeal(entry);
    const collides = seal !== undefined && targets.some((other) => differs(seal, firstSeal(other.entry)));
    yield { id, pointer, others, collides };
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

function differs(seal: string, other: string | undefined): boolean {
  return other !== undefined && other !== seal;
}

/** The first seal of a record is its permanent identity, whatever its id. */
function firstSeal(entry: Entry): string | undefined {
  const { history } = entry.value as { history?: unknown };
  const [first] = Array.isArray(history) ? (history as { seal?: unknown }[]) : [];
  return typeof first?.seal === "string" ? first.seal : undefined;
}
