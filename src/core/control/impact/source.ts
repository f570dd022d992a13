import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** What an impact is computed from. */
export type ImpactSource = Pick<FactsSource, "project" | "lifecycleOf" | "today">;

/** The records that a change touches. */
export interface TouchedRecords {
  readonly targets: readonly Entry[];
  /** What depends on them, without what is settled. */
  readonly dependents: readonly Entry[];
  /** Both, each record once. */
  readonly all: readonly Entry[];
}

/** Those of a kind that their schema accepts. */
export function ofKind<K extends Kind>(entries: readonly Entry[], kind: K): readonly Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind && entry.valid);
}
