import type { RatingName, RatingView, RiskEdit, RiskScaleView } from "../../src/protocol/riskRegister.ts";
import { type Cell, compareRatings } from "./ratings.ts";
import { cellName, levelName, type RiskTexts } from "./wording.ts";

interface FieldChoice {
  readonly value: string;
  readonly text: string;
}

/** All that a rating can be, the worst first; empty for none. */
export function ratingChoices(scale: RiskScaleView, texts: RiskTexts): readonly FieldChoice[] {
  const cells = scale.grid.flatMap((row, probability) =>
    row.map((level, impact) => ({ probability, impact, level })),
  );
  return [
    { value: "", text: texts.notSet },
    ...cells
      .sort((a, b) => compareRatings(b, a))
      .map((cell) => ({
        value: cellValue(cell),
        text: `${cellName(cell, scale, texts)} (${levelName(cell.level, scale, texts)})`,
      })),
  ];
}

/** A rating as one of those choices; empty while it isn't complete. */
export function ratingValue({ probability, impact }: RatingView): string {
  return probability === undefined || impact === undefined ? "" : cellValue({ probability, impact });
}

function cellValue({ probability, impact }: Cell): string {
  return `${probability} ${impact}`;
}

/** What a choice wants a rating to be. */
export function ratingEdit(rating: RatingName, value: string, scale: RiskScaleView): RiskEdit {
  const [probability, impact] = value === "" ? [] : value.split(" ").map(Number);
  return {
    what: "rating",
    rating,
    probability: scale.probability[probability ?? -1]?.id ?? null,
    impact: scale.impact[impact ?? -1]?.id ?? null,
  };
}

/** What one half of a rating is wanted to be; the other half stays. */
export function halfEdit(
  rating: RatingName,
  now: RatingView,
  half: "probability" | "impact",
  id: string,
  scale: RiskScaleView,
): RiskEdit {
  const idOf = (axis: "probability" | "impact") =>
    axis === half ? id || null : (scale[axis][now[axis] ?? -1]?.id ?? null);
  return { what: "rating", rating, probability: idOf("probability"), impact: idOf("impact") };
}

/** What a cell of the register wants a risk to be; undefined for a column that says nothing of the kind. */
export function columnEdit(column: string, value: string, scale: RiskScaleView): RiskEdit | undefined {
  switch (column) {
    case "inherent":
    case "current":
    case "target":
      return ratingEdit(column, value, scale);
    case "owner":
    case "strategy":
      return { what: column, value: value || null };
    case "review":
      return { what: "reviewBy", value: value || null };
    default:
      return undefined;
  }
}
