import type { Risk } from "../../generated/records.ts";
import { isAboveAppetite, levelOf } from "../model/riskMatrix.ts";
import { scaleWord } from "../model/scaleWord.ts";
import type { RiskLevel, RiskScale } from "../model/settings.ts";
import type { Translate } from "../model/translate.ts";

/** The ratings that a risk has. */
export const ratings = ["inherent", "current", "target"] as const;

export type RatingName = (typeof ratings)[number];

/** What people call a level. */
export function levelTitle({ id, title }: RiskLevel, t: Translate): string {
  return title ?? scaleWord(id, t);
}

/** The level of one of a risk's ratings in words, and whether it needs a response; undefined where it has none. */
export function levelInWords(
  risk: unknown,
  name: RatingName,
  scale: RiskScale,
  t: Translate,
): string | undefined {
  const { [name]: rating, inherent, current, kind } = (risk ?? {}) as Partial<Risk>;
  const level = levelOf(rating, scale);
  if (!level) return undefined;
  const counts = rating === (current ?? inherent) && kind !== "opportunity";
  return counts && isAboveAppetite(level, scale)
    ? t("{level}, above the appetite", { level: levelTitle(level, t) })
    : levelTitle(level, t);
}
