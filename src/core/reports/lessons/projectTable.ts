import type { Block } from "../document/document.ts";
import { strong } from "../document/inlines.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";

/** The projects whose lessons are told, and how many each has. */
export function projectTable({ projects, t }: ReportSource): readonly Block[] {
  return tableOf(
    [{ title: t("Project") }, { title: t("Client"), width: 36 }, { title: t("Lessons"), width: 16 }],
    projects.map(({ project }) => [
      [strong(project.settings.name)],
      textCell(project.settings.client),
      [String([...project.valid("lesson")].length)],
    ]),
    t,
  );
}
