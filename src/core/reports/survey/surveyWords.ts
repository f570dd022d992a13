import type { Csat, Nps } from "../../model/satisfaction.ts";
import type { Translate } from "../../model/translate.ts";

/** So few answers that one more can turn the result. */
const few = 10;

/** Whether figures rest on few answers, so that this must be said beside them. */
export function isFew(csat: Csat | undefined, nps: Nps | undefined): boolean {
  const answers = Math.max(csat?.answers ?? 0, nps?.answers ?? 0);
  return answers > 0 && answers < few;
}

export function cautionText(t: Translate): string {
  return t("There are few answers: one more can change these figures noticeably.");
}

/** Points with their sign, such as `+17` or `−8`. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points).replace("-", "−");
}

export function csatText({ mean, answers }: Csat, t: Translate): string {
  return t("mean {mean} of 5, answers: {answers}", { mean, answers });
}

export function npsText({ promoters, passives, detractors, answers }: Nps, t: Translate): string {
  const parts = { promoters, passives, detractors, answers };
  return t("promoters {promoters}, passives {passives}, detractors {detractors}, answers: {answers}", parts);
}

/** What the figures mean, and where they come from. */
export function methodTexts(t: Translate): readonly string[] {
  return [
    t("CSAT: the share of 4 and 5 among all ratings from 1 to 5 (“top two boxes”)."),
    t(
      "NPS: the share of 9 and 10 less the share of 0 to 6 among all recommendations from 0 to 10, from -100 to +100; after F. Reichheld, “The One Number You Need to Grow”, Harvard Business Review, December 2003.",
    ),
    t(
      "Response rate: how many of those who were asked by name have answered. Answers without a name count everywhere else.",
    ),
  ];
}
