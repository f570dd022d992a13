import { sumOf } from "../../../model/amount.ts";
import type { Entry } from "../../../model/entry.ts";
import { ofKind, type TouchedRecords } from "../source.ts";

/** The estimated effort of the touched requirements, in person-days. */
export interface EffortFigure {
  readonly targets: number;
  readonly dependents: number;
  /** How many touched requirements have no estimate. */
  readonly unestimated: number;
}

export function effortFigure({ targets, dependents }: TouchedRecords): EffortFigure {
  const all = ofKind([...targets, ...dependents], "requirement");
  return {
    targets: effortOf(targets),
    dependents: effortOf(dependents),
    unestimated: all.filter(({ value }) => value.effort === undefined).length,
  };
}

/** The estimated effort of the requirements among these records, in person-days. */
export function effortOf(entries: readonly Entry[]): number {
  return sumOf(ofKind(entries, "requirement").map(({ value }) => value.effort ?? 0));
}
