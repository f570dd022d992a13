import { place, templateText } from "../parts/templateText.ts";
import type { ReportKind } from "../report.ts";
import { lessonSections } from "./lessonSections.ts";
import { projectTable } from "./projectTable.ts";

/** What was learnt, in one project or in several: by what it can serve as. */
export const lessonsReport: ReportKind = {
  name: "lessons",
  title: (t) => t("Lessons learnt"),
  audience: "internal",
  period: "all",
  template: (t) =>
    templateText(t("Lessons learnt"), [place("projects")], [{ heading: t("Lessons"), block: "lessons" }]),
  content: (source) => ({
    values: {},
    blocks: {
      projects: () => projectTable(source),
      lessons: () => lessonSections(source.projects, source),
    },
  }),
};
