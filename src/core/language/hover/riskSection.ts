import type { Risk } from "../../../generated/records.ts";
import { isAboveAppetite, isRated, levelOf, type Rating } from "../../model/riskMatrix.ts";
import { scaleWord } from "../../model/scaleWord.ts";
import { schemaAt } from "../../model/schemaAt.ts";
import type { RiskLevel, RiskScale } from "../../model/settings.ts";
import type { Translate } from "../../model/translate.ts";
import { levelTitle, type RatingName } from "../riskLevel.ts";
import type { Grid, HoverBlock, HoverSection } from "./hoverBlock.ts";

const axes = ["probability", "impact"] as const;

/** The level of one of a risk's ratings, and how it is read from the project's matrix. */
export function riskSection(risk: unknown, name: RatingName, scale: RiskScale, t: Translate): HoverSection {
  const rating = ((risk ?? {}) as Partial<Risk>)[name];
  const level = levelOf(rating, scale);
  const field = schemaAt("risk", [name])[0]?.title?.[t.language] ?? name;
  const value = level ? levelTitle(level, t) : t("not rated");
  const title: HoverBlock = { kind: "title", text: t("{name}: {value}", { name: field, value }) };
  return level && isRated(rating)
    ? [title, { kind: "text", text: reading(rating, level, scale, t) }, gridOf(rating, scale, t)]
    : [title, ...strangeWords(rating, scale, t)];
}

/** Where the words stand in their scales, and what the level means for the project. */
function reading(rating: Required<Rating>, level: RiskLevel, scale: RiskScale, t: Translate): string {
  const [probability = "", impact = ""] = axes.map((axis) => {
    const place = scale[axis].indexOf(rating[axis]) + 1;
    return t("{word} ({place} of {count})", {
      word: scaleWord(rating[axis], t),
      place,
      count: scale[axis].length,
    });
  });
  const limit = scale.levels.find(({ id }) => id === scale.appetite) ?? { id: scale.appetite };
  const appetite = levelTitle(limit, t);
  const verdict = isAboveAppetite(level, scale)
    ? t("Above the appetite ({appetite}).", { appetite })
    : t("Within the appetite ({appetite}).", { appetite });
  return `${probability} × ${impact}\n${verdict}`;
}

function strangeWords(rating: Rating | undefined, scale: RiskScale, t: Translate): readonly HoverBlock[] {
  return axes.flatMap((axis): HoverBlock[] => {
    const word = rating?.[axis];
    if (word === undefined || scale[axis].includes(word)) return [];
    const allowed = scale[axis].join(", ");
    const about = { word: String(word), allowed };
    return [{ kind: "text", text: t("“{word}” is not in this project's scale: {allowed}.", about) }];
  });
}

/** The matrix as people draw it, with what is most likely on top. */
function gridOf({ probability, impact }: Required<Rating>, scale: RiskScale, t: Translate): Grid {
  const titles = new Map(scale.levels.map((level) => [level.id, levelTitle(level, t)]));
  const rows = scale.probability.map((word, row) => [
    scaleWord(word, t),
    ...(scale.grid[row] ?? []).map((level) => titles.get(level) ?? level),
  ]);
  return {
    kind: "grid",
    rows: [["", ...scale.impact.map((word) => scaleWord(word, t))], ...rows.reverse()],
    marked: {
      row: scale.probability.length - scale.probability.indexOf(probability),
      column: scale.impact.indexOf(impact) + 1,
    },
  };
}
