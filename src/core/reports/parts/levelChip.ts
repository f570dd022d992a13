import type { RiskLevel } from "../../model/settings.ts";
import type { Translate } from "../../model/translate.ts";
import { levelTitle } from "../../views/risks/scaleWords.ts";
import type { Inline } from "../document/document.ts";

/** The colours of the default levels, for scales that say none: from green to red. */
const usual: readonly string[] = ["#5cb85c", "#f0c419", "#f0883e", "#d9534f"];

/** The colour of a level: that of the project, else by its place among all. @param place from 0, lowest first */
export function levelColor(color: string | undefined, place: number, count: number): string | undefined {
  if (color !== undefined || place < 0) return color;
  return usual[count <= 1 ? 0 : Math.round((place / (count - 1)) * (usual.length - 1))];
}

/** A level as a word on its colour. */
export function levelChip(level: RiskLevel, levels: readonly RiskLevel[], t: Translate): Inline {
  const color = levelColor(level.color, levels.indexOf(level), levels.length);
  return { form: "chip", text: levelTitle(level, t), color };
}
