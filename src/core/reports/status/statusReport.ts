import { goalTable } from "../parts/goalTable.ts";
import { movesIn } from "../parts/happenings.ts";
import { milestoneTable } from "../parts/milestoneTable.ts";
import { moveTable } from "../parts/moveTable.ts";
import { stateBars } from "../parts/stateBars.ts";
import type { ReportKind, ReportSource } from "../report.ts";
import { contactBlocks } from "./contactBlocks.ts";
import { decisionBlocks } from "./decisionBlocks.ts";
import { nextBlocks, notDoneBlocks } from "./dueBlocks.ts";
import { issueBlocks } from "./issueBlocks.ts";
import { overviewBlocks } from "./overviewBlocks.ts";
import { riskBlocks } from "./riskBlocks.ts";
import { statusTemplate } from "./statusTemplate.ts";

/** The kinds whose progress is told of. */
const kinds = [
  ...["charter", "requirement", "change", "deliverable", "milestone", "quality", "acceptance"],
  ...["issue", "decision", "commitment", "feedback", "survey", "training", "document"],
] as const satisfies readonly string[] as readonly Parameters<typeof movesIn>[1][number][];

/** What was done in a period and what was not, what stands in the way, what must be decided, and what comes next. */
export const statusReport: ReportKind = {
  name: "status",
  title: (t) => t("Status report"),
  audience: "internal",
  period: "week",
  template: statusTemplate,
  content: (source: ReportSource) => {
    const { t, period } = source;
    const moves = () => movesIn(period, kinds, source);
    return {
      values: {},
      blocks: {
        overview: () => overviewBlocks(source),
        progress: () => stateBars("requirement", t("Requirements by state"), source),
        goals: () => goalTable(source),
        milestones: () => milestoneTable(source),
        done: () => moveTable(moves().onward, "onward", source, t("Nothing moved on in this period.")),
        setbacks: () => moveTable(moves().back, "back", source, t("Nothing was thrown back in this period.")),
        meetings: () => contactBlocks(source),
        notDone: () => notDoneBlocks(source),
        problems: () => issueBlocks(source),
        risks: () => riskBlocks(source),
        decisions: () => decisionBlocks(source),
        next: () => nextBlocks(source),
      },
    };
  },
};
