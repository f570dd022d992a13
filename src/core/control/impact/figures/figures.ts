import type { Change } from "../../../../generated/records.ts";
import type { ImpactSource, TouchedRecords } from "../source.ts";
import { type AcceptanceFigure, acceptanceFigures } from "./acceptances.ts";
import { type BudgetFigure, budgetFigure } from "./budget.ts";
import { type EffortFigure, effortFigure } from "./effort.ts";
import { type PersonFigure, peopleFigures } from "./people.ts";
import { type RiskFigures, riskFigures } from "./risks.ts";
import { type ScheduleFigure, scheduleFigure } from "./schedule.ts";

/** What a change would mean in numbers and names; only records that their schema accepts are counted. */
export interface ImpactFigures {
  readonly people: readonly PersonFigure[];
  readonly schedule: ScheduleFigure;
  readonly budget: BudgetFigure;
  readonly effort: EffortFigure;
  readonly risks: RiskFigures;
  readonly acceptances: readonly AcceptanceFigure[];
  /** The ids of the baselines that hold a target. */
  readonly baselines: readonly string[];
}

/** What a change as its request states it is put against. */
export interface StatedChange {
  readonly id: string;
  readonly impact: Change["impact"] | undefined;
}

export function impactFigures(
  touched: TouchedRecords,
  { id, impact }: StatedChange,
  baselines: readonly string[],
  source: ImpactSource,
): ImpactFigures {
  return {
    people: peopleFigures(touched, source),
    schedule: scheduleFigure(touched, impact?.scheduleDays, source),
    budget: budgetFigure(id, impact?.cost, source),
    effort: effortFigure(touched),
    risks: riskFigures(touched, source),
    acceptances: acceptanceFigures(touched, source),
    baselines,
  };
}
