import type { DashboardView } from "../../../protocol/dashboard/dashboardView.ts";
import type { ProblemTally } from "../../model/problemTally.ts";
import { atOnce, type Steps } from "../../model/turns.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { acceptancePart } from "./acceptancePart.ts";
import { changePart } from "./changePart.ts";
import { datePart } from "./datePart.ts";
import { goalPart } from "./goalPart.ts";
import { milestonePart } from "./milestonePart.ts";
import { phasePart } from "./phasePart.ts";
import { tallyInTurns } from "./requirementTally.ts";
import { riskPart } from "./riskPart.ts";
import { satisfactionPart } from "./satisfactionPart.ts";
import { waitingGroups } from "./waitingGroups.ts";

/** What a dashboard is made from besides the project. */
export interface DashboardSource extends FactsSource {
  readonly problems: ProblemTally;
}

/** How a project stands today: its phase, goals, dates, changes, risks, people and results. */
export function viewDashboard(source: DashboardSource): DashboardView {
  return atOnce(dashboardInTurns(source));
}

/** The same in turns. */
export function* dashboardInTurns(source: DashboardSource): Steps<DashboardView> {
  const { project, today, problems } = source;
  const requirements = yield* tallyInTurns(source);
  const waiting = yield* waitingGroups(source);
  const phase = phasePart(source);
  yield;
  const dates = datePart(source);
  yield;
  const risks = riskPart(source);
  yield;
  return {
    name: project.settings.name,
    client: project.settings.client,
    today,
    phase,
    waiting,
    problems: problems.counts,
    goals: goalPart(requirements, source),
    milestones: milestonePart(source),
    changes: changePart(source),
    risks,
    dates,
    satisfaction: satisfactionPart(source),
    acceptance: acceptancePart(requirements, source),
  };
}
