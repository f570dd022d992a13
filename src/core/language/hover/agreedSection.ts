import { describeValue, nameOfField } from "../../model/fieldNames.ts";
import type { Kind } from "../../model/kind.ts";
import type { Translate } from "../../model/translate.ts";
import type { AgreedHover } from "../agreedHover.ts";
import type { HoverBlock, HoverSection } from "./hoverBlock.ts";

/** What was agreed for a field, in the reader's words. */
export function agreedSection(
  { via, day, moved, isLost }: AgreedHover,
  kind: Kind,
  t: Translate,
): HoverSection {
  const by = via ? t("{id} “{title}” ({day})", { ...via, day }) : day;
  if (isLost) {
    return [text(t("Not what was agreed in {by}. The agreed text can't be found any more.", { by }))];
  }
  if (moved.length === 0) return [text(t("As agreed in {by}. It changes only by a change request.", { by }))];
  return moved.flatMap(({ path, agreed }): HoverBlock[] => {
    const steps = path.split(".");
    const field = nameOfField(steps, { kind, t }).join(" › ");
    if (agreed === undefined) return [text(t("{field}: nothing of this was agreed in {by}.", { field, by }))];
    const was = describeValue(agreed, steps, { kind, t }).trimEnd();
    return [text(t("{field}, as agreed in {by}:", { field, by })), { kind: "code", text: was }];
  });
}

function text(content: string): HoverBlock {
  return { kind: "text", text: content };
}
