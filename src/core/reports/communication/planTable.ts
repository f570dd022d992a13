import { overdueSince } from "../../model/contacts.ts";
import { rhythmOf } from "../../model/rhythm.ts";
import { dayWords } from "../../views/calendar/dayWords.ts";
import { isEnded } from "../../workflow/atRest.ts";
import { lacksCover } from "../../workflow/coverage.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block, Cell } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { personName, personNames } from "../parts/people.ts";
import { factsOf, tableOf, textCell } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";

/** How many communications there are, how many are overdue, and how many key people none reaches. */
export function planFigures(source: ReportSource): readonly Block[] {
  const { project, lifecycleOf, today, t } = source;
  // What is counted of a part alone would be false.
  if (source.audience === "client") return factsOf([[t("As of"), today]]);
  const held = heldCommunications(source);
  const uncovered = [...project.valid("stakeholder")].filter((entry) =>
    lacksCover(entry, project, lifecycleOf),
  );
  return factsOf([
    [t("Communications"), String(held.length)],
    [t("Overdue"), String(held.filter(({ value }) => overdueSince(value, today) !== undefined).length)],
    [t("Key stakeholders not reached"), String(uncovered.length)],
    [t("As of"), today],
  ]);
}

/** What is said to whom, why, how and how often. */
export function planTable(source: FactsSource): readonly Block[] {
  const { project, today, t } = source;
  return tableOf(
    [
      { title: t("Communication"), width: 18 },
      { title: t("Audience"), width: 18 },
      { title: t("Purpose and content") },
      { title: t("How"), width: 13 },
      { title: t("How often"), width: 16 },
      { title: t("Owner"), width: 13 },
    ],
    heldCommunications(source).map(({ id, value }) => {
      const { title, audience = [], purpose, content = [], channel, frequency, start, owner } = value;
      const overdue = overdueSince(value, today);
      const often: Cell = frequency === undefined ? textCell(start) : [frequencyText(frequency, source)];
      return [
        [strong(title), quiet(id)],
        textCell(personNames(audience, project, t)),
        [...textCell(purpose), ...(content.length > 0 ? [quiet(content.join(t(", ")))] : [])],
        textCell(channel),
        [
          ...often,
          ...(overdue === undefined ? [] : [mark("bad", t("overdue since {date}", { date: overdue }))]),
        ],
        textCell(personName(owner, project)),
      ];
    }),
    t,
  );
}

/** The communications that have not ended. */
export function heldCommunications({ project, lifecycleOf }: FactsSource) {
  return [...project.valid("communication")].filter((entry) => !isEnded(entry, lifecycleOf));
}

const weekDays: readonly string[] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** “Every week, Monday”; which Monday of a month it is, is not said. */
function frequencyText(rule: string, { t }: FactsSource): string {
  const named = /;BYDAY=([A-Z0-9,+-]+)/.exec(rule)?.[1]?.split(",") ?? [];
  const days = named.flatMap((name) => {
    const place = weekDays.indexOf(name);
    // The 4th of January 1970 was a Sunday.
    return place < 0 ? [] : [dayWords(t.language).weekDay(`1970-01-0${4 + place}`).long];
  });
  return [rhythmOf(rule, t), ...days].join(t(", "));
}
