import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import type { RatingView, RiskScaleView } from "../../src/protocol/riskRegister.ts";
import type { RiskTextName } from "../../src/protocol/riskRegisterTexts.ts";
import { fillIn } from "../shared/fillIn.ts";
import type { Cell } from "./ratings.ts";

export type RiskTexts = PanelTexts<RiskTextName>;

/** “Likely × Major” */
export function cellName({ probability, impact }: Cell, scale: RiskScaleView, texts: RiskTexts): string {
  return fillIn(texts.ratingWords, {
    probability: scale.probability[probability]?.title ?? "",
    impact: scale.impact[impact]?.title ?? "",
  });
}

/** The title of a level by its place. */
export function levelName(level: number | undefined, { levels }: RiskScaleView, texts: RiskTexts): string {
  return levels[level ?? -1]?.title ?? texts.unknownLevel;
}

/** What is said of a rating in a few words; empty for one that isn't there. */
export function ratingName(rating: RatingView, scale: RiskScaleView, texts: RiskTexts): string {
  const { probability, impact, strange } = rating;
  if (strange) return fillIn(texts.strange, { words: strange.join(", ") });
  if (probability === undefined && impact === undefined) return "";
  const none = texts.notSet;
  return fillIn(texts.ratingWords, {
    probability: scale.probability[probability ?? -1]?.title ?? none,
    impact: scale.impact[impact ?? -1]?.title ?? none,
  });
}
