import { isAboveAppetite, levelOf } from "../../model/riskMatrix.ts";
import { fieldTitle } from "../../views/fieldChoices.ts";
import { isEnded } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { responseTo } from "../../workflow/riskResponse.ts";
import type { Block } from "../document/document.ts";
import { mark, strong } from "../document/inlines.ts";
import { levelChip } from "../parts/levelChip.ts";
import { personName } from "../parts/people.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";
import { answerWord } from "../risks/answerWord.ts";

/** The threats above the appetite, the highest first, and what is done about them. */
export function riskBlocks(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, today, t } = source;
  const { risk: scale } = project.settings;
  const rated = [...project.valid("risk")]
    .filter((entry) => entry.value.kind !== "opportunity" && !isEnded(entry, lifecycleOf))
    .flatMap((entry) => {
      const level = levelOf(entry.value.current ?? entry.value.inherent, scale);
      return level && isAboveAppetite(level, scale) ? [{ entry, level }] : [];
    })
    .sort((a, b) => scale.levels.indexOf(b.level) - scale.levels.indexOf(a.level));
  return tableOf(
    [
      { title: fieldTitle("risk", ["id"], t), width: 15 },
      { title: t("Risk") },
      { title: t("Level"), width: 14 },
      { title: t("Response"), width: 24 },
      { title: t("Owner"), width: 18 },
    ],
    rated.map(({ entry, level }) => {
      const response = responseTo(entry.value, today);
      return [
        [strong(entry.id)],
        [entry.value.title],
        [levelChip(level, scale.levels, t)],
        [mark(response === "none" ? "bad" : "good", answerWord(response, t))],
        textCell(personName(entry.value.owner, project)),
      ];
    }),
    t,
    t("No threat is above the appetite."),
  );
}
