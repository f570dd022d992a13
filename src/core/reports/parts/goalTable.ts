import { measurementsOf, progressAt } from "../../model/goalProgress.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block, Inline } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { amountText } from "./amounts.ts";
import { tableOf, textCell } from "./tableOf.ts";

/** Each goal with what it was before, what it should be, and what was measured last. */
export function goalTable({ project, today, t }: FactsSource): readonly Block[] {
  const [charter] = project.valid("charter");
  return tableOf(
    [
      { title: t("Goal") },
      { title: t("At the start"), width: 12 },
      { title: t("Target"), width: 12 },
      { title: t("Measured"), width: 22 },
      { title: t("Due"), width: 15 },
    ],
    (charter?.value.goals ?? []).map((goal) => {
      const last = measurementsOf(goal).at(-1);
      const progress = last && progressAt(last.value, goal);
      return [
        [strong(goal.id), goal.specific ?? "", ...(goal.measure ? [quiet(goal.measure)] : [])],
        textCell(valueText(goal.baseline)),
        textCell(valueText(goal.target)),
        last
          ? [
              `${amountText(last.value)} (${last.date})`,
              ...(progress === undefined ? [] : [progressMark(progress)]),
            ]
          : [quiet(t("not measured yet"))],
        goal.due === undefined
          ? []
          : [goal.due < today ? mark(isReached(progress) ? "good" : "bad", goal.due) : goal.due],
      ];
    }),
    t,
  );

  function progressMark(progress: number): Inline {
    if (isReached(progress)) return mark("good", t("reached"));
    const percent = Math.floor(progress * 100);
    return progress < 0
      ? mark("bad", t("further away than before"))
      : mark("plain", t("{percent} % of the way", { percent }));
  }
}

function isReached(progress: number | undefined): boolean {
  return progress !== undefined && progress >= 1;
}

function valueText(value: number | string | undefined): string | undefined {
  return typeof value === "number" ? amountText(value) : value;
}
