import type { LifecycleOf } from "../../workflow/atRest.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";

/** The event that begins the history of a record; undefined where a team's own lifecycle has none. */
export function birthEvent(kind: LifecycleKind, lifecycleOf: LifecycleOf): string | undefined {
  const lifecycle = lifecycleOf(kind);
  const initial = lifecycle?.states.get(lifecycle.initial);
  const first = [...(initial?.on ?? [])].find(([, ways]) =>
    ways.every(({ guards }) => guards.some(({ type }) => type === "first")),
  );
  return first?.[0];
}
