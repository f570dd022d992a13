import { lessonSections } from "../lessons/lessonSections.ts";
import { goalTable } from "../parts/goalTable.ts";
import { milestoneTable } from "../parts/milestoneTable.ts";
import { stateBars } from "../parts/stateBars.ts";
import { place, templateText } from "../parts/templateText.ts";
import type { ReportKind } from "../report.ts";
import { acceptanceTable } from "./acceptanceTable.ts";
import { costBlocks } from "./costBlocks.ts";
import { qualityTable } from "./qualityTable.ts";
import { satisfactionBlocks } from "./satisfactionBlocks.ts";
import { summaryFigures } from "./summaryFigures.ts";

/** What a project came to: goals against what was measured, time, cost, quality, satisfaction, and what was learnt. */
export const summaryReport: ReportKind = {
  name: "summary",
  title: (t) => t("Project summary"),
  audience: "internal",
  period: "all",
  template: (t) =>
    templateText(
      t("Project summary: {name}", { name: place("project") }),
      [place("overview")],
      [
        { heading: t("Goals"), block: "goals" },
        { heading: t("Time"), block: "time" },
        { heading: t("Cost"), block: "cost" },
        { heading: t("Scope"), block: "scope" },
        { heading: t("Quality"), block: "quality" },
        { heading: t("Acceptance"), block: "acceptance" },
        { heading: t("Satisfaction"), block: "satisfaction" },
        { heading: t("Lessons"), block: "lessons" },
      ],
    ),
  content: (source) => ({
    values: {},
    blocks: {
      overview: () => summaryFigures(source),
      goals: () => goalTable(source),
      time: () => milestoneTable(source),
      cost: () => costBlocks(source),
      scope: () => stateBars("requirement", source.t("Requirements by state"), source),
      quality: () => qualityTable(source),
      acceptance: () => acceptanceTable(source),
      satisfaction: () => satisfactionBlocks(source),
      lessons: () => lessonSections([source], source),
    },
  }),
};
