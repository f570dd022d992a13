import { isEnded, statusOf } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";

const looseEnds = ["change", "risk", "issue"] as const;

/** The records of a kind whose lives go on, by state, in the order of the lifecycle. */
export interface OpenRecords {
  readonly kind: (typeof looseEnds)[number];
  readonly count: number;
  readonly states: readonly { readonly id: string; readonly title: string; readonly count: number }[];
}

/** The changes, risks and issues that are not at an end; kinds of which there are none are left out. */
export function openRecords({ project, lifecycleOf, t }: FactsSource): readonly OpenRecords[] {
  return looseEnds.flatMap((kind) => {
    const open = [...project.valid(kind)].filter((entry) => !isEnded(entry, lifecycleOf));
    if (open.length === 0) return [];
    const order = [...(lifecycleOf(kind)?.states.keys() ?? [])];
    const ids = [...new Set(open.map(statusOf))].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const states = ids.map((id) => {
      const entries = open.filter((entry) => statusOf(entry) === id);
      const [first] = entries;
      return { id, title: first ? stateTitle(first, lifecycleOf, t) : id, count: entries.length };
    });
    return [{ kind, count: open.length, states }];
  });
}
