import type { DashboardView } from "../../../protocol/dashboard/dashboardView.ts";
import type { ProblemTally } from "../../model/problemTally.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { acceptancePart } from "./acceptancePart.ts";
import { changePart } from "./changePart.ts";
import { datePart } from "./datePart.ts";
import { goalPart } from "./goalPart.ts";
import { milestonePart } from "./milestonePart.ts";
import { phasePart } from "./phasePart.ts";
import { tallyRequirements } from "./requirementTally.ts";
import { riskPart } from "./riskPart.ts";
import { satisfactionPart } from "./satisfactionPart.ts";
import { waitingGroups } from "./waitingGroups.ts";

/** What a dashboard is made from besides the project. */
export interface DashboardSource extends FactsSource {
  readonly problems: ProblemTally;
}

/** How a project stands today: its phase, goals, dates, changes, risks, people and results. */
export function viewDashboard(source: DashboardSource): DashboardView {
  const { project, today, problems } = source;
  const requirements = tallyRequirements(source);
  return {
    name: project.settings.name,
    client: project.settings.client,
    today,
    phase: phasePart(source),
    waiting: waitingGroups(source),
    problems: problems.counts,
    goals: goalPart(requirements, source),
    milestones: milestonePart(source),
    changes: changePart(source),
    risks: riskPart(source),
    dates: datePart(source),
    satisfaction: satisfactionPart(source),
    acceptance: acceptancePart(requirements, source),
  };
}
