import { place, templateText } from "../parts/templateText.ts";
import type { ReportKind } from "../report.ts";
import { baselineTable } from "./baselineTable.ts";
import { changeFigures, changeLog } from "./changeLog.ts";
import { changeSections } from "./changeSections.ts";

/** What was asked to be changed, what became of it, and which baselines came of it. */
export const changesReport: ReportKind = {
  name: "changes",
  title: (t) => t("Change log"),
  audience: "internal",
  period: "all",
  template: (t) =>
    templateText(
      t("Change log"),
      [place("overview")],
      [
        { heading: t("Change requests"), block: "log" },
        { heading: t("Baselines"), block: "baselines" },
        { heading: t("Details"), block: "details" },
      ],
    ),
  content: (source) => ({
    values: {},
    blocks: {
      overview: () => changeFigures(source),
      log: () => changeLog(source),
      baselines: () => baselineTable(source),
      details: () => changeSections(source),
    },
  }),
};
