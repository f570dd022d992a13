import { place, templateText } from "../parts/templateText.ts";
import type { ReportKind } from "../report.ts";
import { riskBlocks } from "../status/riskBlocks.ts";
import { heatMap } from "./heatMap.ts";
import { registerTable } from "./registerTable.ts";
import { reviewTable } from "./reviewTable.ts";
import { levelBars, riskFigures } from "./riskFigures.ts";
import { riskSections } from "./riskSections.ts";
import { trendTable } from "./trendTable.ts";

/** What could go wrong or right, how likely and how bad, on the heat map, and what is done about it. */
export const risksReport: ReportKind = {
  name: "risks",
  title: (t) => t("Risk report"),
  audience: "internal",
  period: "all",
  template: (t) =>
    templateText(
      t("Risk report"),
      [place("overview")],
      [
        { heading: t("Heat map"), block: "heatMap", prose: t("Open threats as they are rated now.") },
        { heading: t("Above the appetite"), block: "aboveAppetite" },
        { heading: t("By level"), block: "levels" },
        { heading: t("Course"), block: "trend" },
        { heading: t("Reviews"), block: "reviews" },
        { heading: t("Opportunities"), block: "opportunities" },
        { heading: t("Register"), block: "register" },
        { heading: t("Threats above the appetite in detail"), block: "details" },
      ],
    ),
  content: (source) => ({
    values: {},
    blocks: {
      overview: () => riskFigures(source),
      heatMap: () => heatMap("threat", source),
      opportunityMap: () => heatMap("opportunity", source),
      aboveAppetite: () => riskBlocks(source),
      levels: () => levelBars(source),
      trend: () => trendTable(source),
      reviews: () => reviewTable(source),
      opportunities: () => registerTable("opportunity", source),
      register: () => registerTable("threat", source),
      details: () => riskSections(source),
    },
  }),
};
