import { milestonePart } from "../../views/dashboard/milestonePart.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block, Tone } from "../document/document.ts";
import { mark, strong } from "../document/inlines.ts";
import { tableOf, textCell } from "./tableOf.ts";

const tones: Readonly<Record<string, Tone>> = {
  reached: "good",
  reachedLate: "warning",
  late: "bad",
  missed: "bad",
  moved: "warning",
};

/** The milestones: what was agreed, what is planned now, and when they were reached. */
export function milestoneTable(source: FactsSource): readonly Block[] {
  const { t } = source;
  return tableOf(
    [
      { title: t("Milestone") },
      { title: t("Agreed"), width: 15 },
      { title: t("Due"), width: 15 },
      { title: t("Reached"), width: 15 },
      { title: t("State"), width: 20 },
    ],
    milestonePart(source).milestones.map(
      ({ id, title, baselineDue, due, reached, state, stateTitle, slip = 0 }) => [
        [[strong(id), title]],
        textCell(baselineDue ?? due),
        textCell(due),
        textCell(reached),
        [
          mark(tones[state] ?? "plain", stateTitle),
          ...(slip > 0 ? [t("{days} days later than agreed", { days: slip })] : []),
          ...(slip < 0 ? [t("{days} days earlier than agreed", { days: -slip })] : []),
        ],
      ],
    ),
    t,
  );
}
