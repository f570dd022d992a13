import { stateBars } from "../parts/stateBars.ts";
import { place, templateText } from "../parts/templateText.ts";
import type { ReportKind } from "../report.ts";
import { goalSections } from "./goalSections.ts";
import { scopeBlocks } from "./scopeBlocks.ts";
import { sourceTable } from "./sourceTable.ts";
import { specificationBlocks } from "./specificationBlocks.ts";
import { traceTable } from "./traceTable.ts";

/** What was asked for: by goal, with criteria, where it came from, and how far each requirement is traced. */
export const requirementsReport: ReportKind = {
  name: "requirements",
  title: (t) => t("Requirements specification"),
  audience: "internal",
  period: "all",
  template: (t) =>
    templateText(
      t("Requirements specification"),
      [place("overview")],
      [
        { heading: t("Scope"), block: "scope" },
        { heading: t("State of the requirements"), block: "states" },
        { heading: t("Requirements by goal"), block: "requirements" },
        { heading: t("Sources"), block: "sources" },
        { heading: t("Trace"), block: "trace" },
      ],
    ),
  content: (source) => ({
    values: {},
    blocks: {
      overview: () => specificationBlocks(source),
      scope: () => scopeBlocks(source),
      states: () => stateBars("requirement", source.t("Requirements by state"), source),
      requirements: () => goalSections(source),
      sources: () => sourceTable(source),
      trace: () => traceTable(source),
    },
  }),
};
