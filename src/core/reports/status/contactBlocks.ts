import type { Block } from "../document/document.ts";
import { quiet, strong } from "../document/inlines.ts";
import { personNames } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { isWithin } from "../period.ts";
import type { ReportSource } from "../report.ts";

/** What was held in the period: with whom, and what was said. */
export function contactBlocks({ project, period, t }: ReportSource): readonly Block[] {
  const held = [...project.valid("communication")].flatMap(({ id, value }) =>
    (value.log ?? [])
      .filter(({ date }) => isWithin(date, period))
      .map((log) => ({ id, title: value.title, log })),
  );
  return tableOf(
    [
      { title: t("Date"), width: 15 },
      { title: t("Communication"), width: 24 },
      { title: t("Attendees"), width: 26 },
      { title: t("Notes") },
    ],
    held
      .sort((a, b) => (a.log.date < b.log.date ? -1 : a.log.date > b.log.date ? 1 : 0))
      .map(({ id, title, log: { date, attendees = [], notes, actions = [] } }) => [
        [date],
        [strong(title), quiet(id)],
        textCell(personNames(attendees, project, t)),
        [
          ...textCell(notes),
          ...(actions.length > 0 ? [t("Actions: {ids}", { ids: actions.join(t(", ")) })] : []),
        ],
      ]),
    t,
    t("Nothing was held in this period."),
  );
}
