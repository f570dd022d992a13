import { place, templateText } from "../parts/templateText.ts";
import type { ReportKind } from "../report.ts";
import { contactBlocks } from "../status/contactBlocks.ts";
import { calendarTable } from "./calendarTable.ts";
import { coverageTable } from "./coverageTable.ts";
import { planFigures, planTable } from "./planTable.ts";

/** Who hears what, when and how; whom nothing reaches; what was held, and what comes next. */
export const communicationReport: ReportKind = {
  name: "communication",
  title: (t) => t("Communication plan"),
  audience: "internal",
  period: "month",
  template: (t) =>
    templateText(
      t("Communication plan"),
      [place("overview")],
      [
        { heading: t("Plan"), block: "plan" },
        { heading: t("Stakeholders and how they are reached"), block: "stakeholders" },
        { heading: t("Next"), block: "calendar" },
        { heading: t("Held"), block: "held" },
      ],
    ),
  content: (source) => ({
    values: {},
    blocks: {
      overview: () => planFigures(source),
      plan: () => planTable(source),
      stakeholders: () => coverageTable(source),
      calendar: () => calendarTable(source),
      held: () => contactBlocks(source),
    },
  }),
};
