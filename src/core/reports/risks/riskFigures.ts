import { levelOf } from "../../model/riskMatrix.ts";
import { riskPart } from "../../views/dashboard/riskPart.ts";
import { levelTitle } from "../../views/risks/scaleWords.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { reviewDue } from "../../workflow/riskReview.ts";
import type { Block } from "../document/document.ts";
import { levelColor } from "../parts/levelChip.ts";
import { factsOf } from "../parts/tableOf.ts";
import type { ReportSource } from "../report.ts";

/** How many risks are open, above the appetite, unanswered, not rated or not looked at in time. */
export function riskFigures(source: ReportSource): readonly Block[] {
  const { project, today, t } = source;
  // What is counted of a part alone would be false.
  if (source.audience === "client") return factsOf([[t("As of"), today]]);
  const { threats, count, unanswered, unassessed } = riskPart(source);
  const open = openRisks(source);
  const { risk: scale } = project.settings;
  const appetite = scale.levels.find(({ id }) => id === scale.appetite);
  const late = open.filter((entry) => (reviewDue(entry, project.settings)?.due ?? "9999") < today);
  return factsOf([
    [t("Open threats"), String(threats)],
    [t("Open opportunities"), String(open.filter(({ value }) => value.kind === "opportunity").length)],
    [t("Appetite"), appetite && levelTitle(appetite, t)],
    [t("Above the appetite"), String(count)],
    [t("Without a response"), String(unanswered)],
    [t("Not rated yet"), String(unassessed)],
    [t("Reviews overdue"), String(late.length)],
    [
      t("Occurred"),
      String([...project.valid("risk")].filter(({ value }) => value.occurred !== undefined).length),
    ],
    [t("As of"), today],
  ]);
}

/** How many open threats have which level, the highest first. */
export function levelBars(source: FactsSource): readonly Block[] {
  const { project, t } = source;
  const { risk: scale } = project.settings;
  const threats = openRisks(source).filter(({ value }) => value.kind !== "opportunity");
  const counts = scale.levels.map(
    (level) =>
      threats.filter(({ value }) => levelOf(value.current ?? value.inherent, scale) === level).length,
  );
  const most = Math.max(1, ...counts);
  const items = scale.levels.map((level, place) => ({
    name: levelTitle(level, t),
    value: String(counts[place] ?? 0),
    share: (counts[place] ?? 0) / most,
    color: levelColor(level.color, place, scale.levels.length),
  }));
  return [{ form: "bars", label: t("Open threats by level"), items: items.toReversed() }];
}

/** The risks that are not at an end. */
export function openRisks({ project, lifecycleOf }: FactsSource) {
  return [...project.valid("risk")].filter((entry) => !isEnded(entry, lifecycleOf));
}
