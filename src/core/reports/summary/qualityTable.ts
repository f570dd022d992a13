import { fieldTitle } from "../../views/fieldChoices.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import type { Block, Tone } from "../document/document.ts";
import { mark, quiet, strong } from "../document/inlines.ts";
import { amountText } from "../parts/amounts.ts";
import { fieldWord } from "../parts/fieldWord.ts";
import { tableOf, textCell } from "../parts/tableOf.ts";

const tones: Readonly<Record<string, Tone>> = { passed: "good", failed: "bad", reworked: "warning" };

/** What was reviewed, tested and audited, against what, with what result. */
export function qualityTable(source: FactsSource): readonly Block[] {
  const { project, lifecycleOf, t } = source;
  const value = (said: number | string | undefined) => (typeof said === "number" ? amountText(said) : said);
  return tableOf(
    [
      { title: t("Quality control") },
      { title: fieldTitle("quality", ["threshold"], t), width: 18 },
      { title: fieldTitle("quality", ["measured"], t), width: 14 },
      { title: t("Defects"), width: 14 },
      { title: t("State"), width: 17 },
    ],
    [...project.valid("quality")].map((entry) => {
      const { id, value: quality } = entry;
      const { title, activity, metric, threshold, measured, defects = [] } = quality;
      const open = defects.filter(({ fixed }) => !fixed).length;
      return [
        [
          [strong(id), title],
          quiet([fieldWord(activity, ["activity"], "quality", source), metric].filter(Boolean).join(" · ")),
        ],
        textCell(value(threshold)),
        textCell(value(measured)),
        defects.length === 0 ? [] : [t("{open} open, {done} done", { open, done: defects.length - open })],
        [mark(tones[quality.status] ?? "plain", stateTitle(entry, lifecycleOf, t))],
      ];
    }),
    t,
  );
}
