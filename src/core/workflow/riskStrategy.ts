import type { Risk } from "../../generated/records.ts";

type RiskKind = NonNullable<Risk["kind"]>;

const forThreats: readonly string[] = ["avoid", "reduce", "transfer"];
const forOpportunities: readonly string[] = ["exploit", "enhance", "share"];

/** The kinds of risks to which a strategy is a response; either can be accepted. */
export function strategyKinds(strategy: string): readonly RiskKind[] {
  if (forThreats.includes(strategy)) return ["threat"];
  return forOpportunities.includes(strategy) ? ["opportunity"] : ["threat", "opportunity"];
}
