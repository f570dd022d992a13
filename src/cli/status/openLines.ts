import type { StatusFigures } from "../../core/views/plan/statusFigures.ts";
import { kindTable } from "../../generated/kinds.ts";
import type { Surroundings } from "../command.ts";
import type { Paint } from "../paint.ts";
import { stateLines } from "./stateLines.ts";

/** What is open by kind and state, and how satisfied those are who were asked. */
export function openLines(
  { open, satisfaction }: StatusFigures,
  style: Paint,
  { t, lang }: Pick<Surroundings, "t" | "lang">,
): readonly string[] {
  const rows = open.map(({ kind, count, states }) => ({
    cells: [`  ${kindTable[kind].title[lang]}`, String(count)],
    states,
  }));
  const voices = satisfactionTexts(satisfaction, t);
  return [
    ...(rows.length > 0 ? [style.bold(t("Open")), ...stateLines(rows), ""] : []),
    ...(voices.length > 0 ? [style.bold(t("Satisfaction")), ...voices.map((text) => `  ${text}`), ""] : []),
  ];
}

function satisfactionTexts(
  { survey, feedback }: StatusFigures["satisfaction"],
  t: Surroundings["t"],
): readonly string[] {
  const { csat, nps } = survey ?? {};
  const points = nps && (nps.points > 0 ? `+${nps.points}` : String(nps.points));
  return [
    ...(csat ? [t("CSAT {percent} %, mean {mean} of 5 ({answers} answers)", { ...csat })] : []),
    ...(nps && points ? [t("NPS {points} ({answers} answers)", { points, answers: nps.answers })] : []),
    ...(feedback.total > 0
      ? [
          t("Feedback: {open} of {all} open, {complaints} of them complaints", {
            ...{ open: feedback.open, all: feedback.total, complaints: feedback.openComplaints },
          }),
        ]
      : []),
  ];
}
