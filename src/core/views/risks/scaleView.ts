import type { RatingView, RiskScaleView } from "../../../protocol/riskRegister.ts";
import type { Rating } from "../../model/riskMatrix.ts";
import type { RiskScale } from "../../model/settings.ts";
import type { Translate } from "../../model/translate.ts";
import { levelTitle, wordChoice } from "./scaleWords.ts";

/** The project's matrix with places instead of names. */
export function viewScale(scale: RiskScale, t: Translate): RiskScaleView {
  const places = new Map(scale.levels.map(({ id }, place) => [id, place]));
  const appetite = places.get(scale.appetite) ?? -1;
  return {
    probability: scale.probability.map((word) => wordChoice(word, t)),
    impact: scale.impact.map((word) => wordChoice(word, t)),
    levels: scale.levels.map((level, place) => ({
      id: level.id,
      title: levelTitle(level, t),
      color: level.color,
      isAboveAppetite: place > appetite,
    })),
    grid: scale.probability.map((_, row) =>
      scale.impact.map((_, column) => places.get(scale.grid[row]?.[column] ?? "") ?? -1),
    ),
    appetite,
  };
}

/** Finds the places of ratings; each word is looked up once. */
export function ratingReader(scale: RiskScale, { grid }: RiskScaleView): (rating?: Rating) => RatingView {
  const probabilities = new Map(scale.probability.map((word, place) => [word, place]));
  const impacts = new Map(scale.impact.map((word, place) => [word, place]));
  return (rating) => {
    if (!rating) return unrated;
    const probability = probabilities.get(rating.probability ?? "");
    const impact = impacts.get(rating.impact ?? "");
    const level = probability === undefined ? undefined : grid[probability]?.[impact ?? -1];
    const view = { probability, impact, level: level === -1 ? undefined : level };
    const strange = [
      ...(probability === undefined ? [rating.probability] : []),
      ...(impact === undefined ? [rating.impact] : []),
    ].filter((word) => word !== undefined);
    return strange.length > 0 ? { ...view, strange } : view;
  };
}

const unrated: RatingView = {};
