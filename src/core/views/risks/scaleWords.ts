import type { Choice } from "../../../protocol/choice.ts";
import { scaleWord } from "../../model/scaleWord.ts";
import type { RiskLevel } from "../../model/settings.ts";
import type { Translate } from "../../model/translate.ts";

/** A word of a scale, with what people read for it. */
export function wordChoice(id: string, t: Translate): Choice {
  return { id, title: scaleWord(id, t) };
}

/** A level as people read it. */
export function levelTitle({ id, title }: RiskLevel, t: Translate): string {
  return title ?? scaleWord(id, t);
}
