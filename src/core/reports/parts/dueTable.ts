import { daysBetween } from "../../model/calendar.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { mark, strong } from "../document/inlines.ts";
import type { DueItem } from "./dueItems.ts";
import { personNames } from "./people.ts";
import { tableOf, textCell } from "./tableOf.ts";

/** What is to be done by when, and by whom; what is late says so. @param none said where there is nothing */
export function dueTable(
  items: readonly DueItem[],
  { project, today, t }: FactsSource,
  none: string,
): readonly Block[] {
  const sorted = items.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return tableOf(
    [
      { title: t("Due"), width: 18 },
      { title: t("Record"), width: 18 },
      { title: t("What") },
      { title: t("By whom"), width: 22 },
    ],
    sorted.map(({ due, kind, id, title, part, who }) => {
      const late = daysBetween(due, today);
      return [
        [
          due,
          ...(late > 0
            ? [mark("bad", late === 1 ? t("1 day late") : t("{days} days late", { days: late }))]
            : []),
        ],
        [strong(id), { form: "quiet", text: kindTitle(kind, t) }],
        part === "" ? [title] : [part, { form: "quiet", text: title }],
        textCell(personNames(who, project, t)),
      ];
    }),
    t,
    none,
  );
}
