import { levelOf } from "../../model/riskMatrix.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import type { Block, Cell } from "../document/document.ts";
import { quiet, strong } from "../document/inlines.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { levelChip } from "../parts/levelChip.ts";
import { personName } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { openRisks } from "./riskFigures.ts";

/** The open risks of a kind, the highest first, with their levels before, now and as wanted. */
export function registerTable(kind: "threat" | "opportunity", source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, t } = source;
  const { risk: scale } = project.settings;
  const rankOf = (rating: Parameters<typeof levelOf>[0]) => {
    const level = levelOf(rating, scale);
    return level ? scale.levels.indexOf(level) : -1;
  };
  const chip = (rating: Parameters<typeof levelOf>[0]): Cell => {
    const level = levelOf(rating, scale);
    return level ? [levelChip(level, scale.levels, t)] : [];
  };
  return tableOf(
    [
      { title: t("Risk") },
      { title: fieldTitle("risk", ["inherent"], t), width: 13 },
      { title: fieldTitle("risk", ["current"], t), width: 13 },
      { title: fieldTitle("risk", ["target"], t), width: 13 },
      { title: t("Strategy"), width: 14 },
      { title: t("Owner"), width: 18 },
    ],
    openRisks(source)
      .filter(({ value }) => (value.kind ?? "threat") === kind)
      .sort(
        (a, b) => rankOf(b.value.current ?? b.value.inherent) - rankOf(a.value.current ?? a.value.inherent),
      )
      .map((entry) => {
        const { title, inherent, current, target, strategy, owner, category } = entry.value;
        const about = [fieldWord(category, ["category"], "risk", source), stateTitle(entry, lifecycleOf, t)];
        return [
          [[strong(entry.id), title], quiet(about.filter(Boolean).join(" · "))],
          chip(inherent),
          chip(current ?? inherent),
          chip(target),
          textCell(fieldWord(strategy, ["strategy"], "risk", source)),
          textCell(personName(owner, project)),
        ];
      }),
    t,
  );
}
