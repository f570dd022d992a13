import { satisfactionPart } from "../../views/dashboard/satisfactionPart.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { quiet, strong } from "../document/inlines.ts";
import { signedText } from "../parts/amounts.ts";
import { factsOf, tableOf } from "../parts/tableOf.ts";

/** What surveys said, one after the other, and what became of feedback. */
export function satisfactionBlocks(source: FactsSource): readonly Block[] {
  const { t } = source;
  const { surveys, feedback } = satisfactionPart(source);
  const { total, open, openComplaints } = feedback;
  return [
    ...factsOf([
      [t("Feedback"), total === 0 ? "" : String(total)],
      [t("Answered or closed"), total === 0 ? "" : String(total - open)],
      [t("Open complaints"), total === 0 ? "" : String(openComplaints)],
    ]),
    ...tableOf(
      [
        { title: t("Survey") },
        { title: t("Date"), width: 15 },
        { title: t("Responses"), width: 15 },
        { title: t("Satisfied (CSAT)"), width: 20 },
        { title: t("Recommend (NPS)"), width: 20 },
      ],
      surveys.map(({ id, title, date, responses, csat, nps }) => [
        [[strong(id), title]],
        date === undefined ? [] : [date],
        [String(responses)],
        csat ? [`${csat.percent} %`, quiet(t("mean {mean} of 5", { mean: csat.mean }))] : [],
        nps ? [signedText(nps.points)] : [],
      ]),
      t,
      t("Nobody has been asked yet."),
    ),
    ...(surveys.length > 1
      ? [
          {
            form: "bars",
            label: t("Satisfaction over time"),
            items: surveys.flatMap(({ title, csat }) =>
              csat ? [{ name: title, value: `${csat.percent} %`, share: csat.percent / 100 }] : [],
            ),
          } as const,
        ]
      : []),
  ];
}
