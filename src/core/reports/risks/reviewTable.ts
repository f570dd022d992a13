import { addDays } from "../../model/calendar.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { reviewDue } from "../../workflow/riskReview.ts";
import type { Block } from "../document/document.ts";
import { mark, strong } from "../document/inlines.ts";
import { personName } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { openRisks } from "./riskFigures.ts";

/** Reviews that are so near are listed, besides those that are late. */
const ahead = 30;

/** The risks that must be looked at again within a month, or should have been. */
export function reviewTable(source: FactsSource): readonly Block[] {
  const { project, today, t } = source;
  const until = addDays(today, ahead);
  const due = openRisks(source)
    .map((entry) => ({ entry, due: reviewDue(entry, project.settings)?.due ?? "9999" }))
    .filter((one) => one.due <= until)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return tableOf(
    [{ title: t("Due"), width: 18 }, { title: t("Risk") }, { title: t("Owner"), width: 26 }],
    due.map(({ entry, due: day }) => [
      [day < today ? mark("bad", day) : day],
      [[strong(entry.id), entry.value.title]],
      textCell(personName(entry.value.owner, project)),
    ]),
    t,
    t("No review is due within a month."),
  );
}
