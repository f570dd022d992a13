import { openChanges } from "../../control/openChanges.ts";
import { acceptancePart } from "../../views/dashboard/acceptancePart.ts";
import { changePart } from "../../views/dashboard/changePart.ts";
import { milestonePart } from "../../views/dashboard/milestonePart.ts";
import { phasePart } from "../../views/dashboard/phasePart.ts";
import { tallyRequirements } from "../../views/dashboard/requirementTally.ts";
import { riskPart } from "../../views/dashboard/riskPart.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { Block } from "../document/document.ts";
import { moneyText } from "../parts/amounts.ts";
import { dueItems } from "../parts/dueItems.ts";
import { personName } from "../parts/people.ts";
import { factsOf } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";
import { waitingItems } from "./decisionBlocks.ts";

/** How the project stands, in a few numbers. */
export function overviewBlocks(source: ReportSource): readonly Block[] {
  const { project, lifecycleOf, today, t, reader, audience } = source;
  // What is counted of a part alone would be false.
  const inside = (text: string) => (audience === "client" ? "" : text);
  const [charter] = project.valid("charter");
  const next = milestonePart(source).milestones.find(
    ({ reached, due }) => reached === undefined && due !== undefined,
  );
  const late = [...dueItems(source)].filter(({ due }) => due < today).length;
  const issues = [...project.valid("issue")].filter((entry) => !isEnded(entry, lifecycleOf)).length;
  const risks = riskPart(source);
  return factsOf([
    [t("Phase"), phasePart(source).title],
    [t("For"), personName(reader, project)],
    [t("Project manager"), personName(charter?.value.manager, project)],
    [t("Next milestone"), next && `${next.title} (${next.due})`],
    [t("Criteria passed"), criteriaText(source)],
    [t("Overdue"), inside(String(late))],
    [t("Open issues"), inside(String(issues))],
    [t("Decisions needed"), inside(String(waitingItems(source).length))],
    [t("Open changes"), inside(String(openChanges(project, lifecycleOf).length))],
    [
      t("Risks above the appetite"),
      risks.threats === 0 || audience === "client"
        ? ""
        : t("{part} of {whole}", { part: risks.count, whole: risks.threats }),
    ],
    [t("Budget left"), inside(budgetText(source))],
    [t("As of"), today],
  ]);
}

function criteriaText(source: ReportSource): string {
  const { criteria } = acceptancePart(tallyRequirements(source), source);
  const { passed, waived, failed, untested } = criteria;
  const all = passed + waived + failed + untested;
  return all === 0 ? "" : source.t("{part} of {whole}", { part: passed, whole: all });
}

function budgetText(source: ReportSource): string {
  const { budget } = changePart(source);
  if (!budget) return "";
  const values = {
    part: moneyText(budget.left, budget.currency),
    whole: moneyText(budget.amount, budget.currency),
  };
  return source.t("{part} of {whole}", values);
}
