import type { MilestonePlan } from "../../../protocol/plan/planView.ts";
import type { Entry } from "../../model/entry.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { slipHits, slipSentences } from "../../workflow/slipHits.ts";
import { milestonePart } from "../dashboard/milestonePart.ts";

/** The milestones as they stand against the agreement, and what those that are late take with them. */
export function milestonePlan(source: FactsSource): MilestonePlan {
  const { hint, milestones } = milestonePart(source);
  return {
    hint,
    milestones: milestones.map(({ id, title, state, stateTitle, due, baselineDue, reached, slip }) => ({
      ...{ id, title, state, stateTitle, due, baselineDue, reached, slip },
      hits: state === "late" || state === "moved" ? hitsOf(id, source) : [],
    })),
  };
}

function hitsOf(id: string, source: FactsSource): readonly string[] {
  const entry = recordWith(id, source.project);
  return entry ? slipSentences(slipHits(entry as Entry<"milestone">, source), source.t) : [];
}
