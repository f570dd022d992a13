import type { ChangePart, MilestonePart } from "../../src/protocol/dashboard/dashboardView.ts";
import { type DashboardTexts, slipText } from "./wording.ts";

type Rows = readonly (readonly (string | number)[])[];

/** The milestones as rows of a table, its head first. */
export function milestoneRows({ milestones }: MilestonePart, texts: DashboardTexts): Rows {
  const head = [texts.milestone, "", texts.state, texts.agreed, texts.planned, texts.reached, texts.slip];
  return [
    head,
    ...milestones.map((mark) => {
      const { id, title, stateTitle, baselineDue = "", due = "", reached = "" } = mark;
      return [id, title, stateTitle, baselineDue, due, reached, slipText(mark, texts)];
    }),
  ];
}

/** The open change requests as rows of a table, its head first: ages and delays in days, costs as numbers. */
export function changeRows({ open, budget }: ChangePart, texts: DashboardTexts): Rows {
  const cost = [texts.cost, budget?.currency].filter(Boolean).join(" ");
  const head = [texts.change, "", texts.state, texts.age, cost, texts.delay, texts.decideBy];
  return [
    head,
    ...open.map((change) => {
      const { id, title, state, age = "", decideBy = "" } = change;
      return [id, title, state, age, change.cost ?? "", change.scheduleDays ?? "", decideBy];
    }),
  ];
}
