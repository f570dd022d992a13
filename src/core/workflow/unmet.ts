import type { Use } from "./definition.ts";
import type { Facts } from "./facts.ts";
import { allGuards } from "./guards/allGuards.ts";
import type { Condition, Guard } from "./guards/guard.ts";

/** What stands against these guards, all of it; nothing where they hold. */
export function unmetOf(
  guards: readonly Use[],
  facts: Facts,
  isAsked: (guard: Guard) => boolean = () => true,
): readonly Condition[] {
  return guards.flatMap(({ type, params = {} }) => {
    const guard = allGuards[type];
    return guard && isAsked(guard) ? guard.unmet(facts, params) : [];
  });
}
