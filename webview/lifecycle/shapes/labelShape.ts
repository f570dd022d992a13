import type { TransitionView } from "../../../src/protocol/lifecycle.ts";
import type { LifecycleTexts } from "../../../src/protocol/lifecycleTexts.ts";
import { fitText } from "../../shared/fitText.ts";
import type { TextWidth } from "../../shared/textWidth.ts";
import type { TransitionSize } from "../layout/geometry.ts";
import { labelOf } from "../wording.ts";

/** The size of text in labels, as the drawing's styles set it. */
export const labelSize = 12;
export const offeredWeight = 600;

export const iconSize = 12;
export const iconGap = 5;

const height = 22;
/** From the text to the end of what is drawn around it, if anything is. */
const padding = { framed: 9, plain: 4 };
const widestText = 150;

/** How the label of a transition is drawn: its size, and its text cut to fit into it. */
export interface LabelShape extends TransitionSize {
  readonly transition: TransitionView;
  readonly text: string;
  readonly textWidth: number;
  readonly hasIcon: boolean;
}

export function labelShape(
  transition: TransitionView,
  texts: LifecycleTexts,
  measure: TextWidth,
): LabelShape {
  const weight = transition.offer === "none" && transition.travelled === 0 ? 400 : offeredWeight;
  const widthOf = (text: string) => measure(text, weight);
  const count = transition.travelled > 1 ? ` ×${transition.travelled}` : "";
  const [fitted = ""] = fitText(labelOf(transition, texts), widestText, 1, widthOf);
  const text = fitted + count;
  const textWidth = widthOf(text);
  const hasIcon = transition.offer !== "none";
  const { id, from, to } = transition;
  const width =
    textWidth + (hasIcon ? iconSize + iconGap : 0) + 2 * (hasIcon ? padding.framed : padding.plain);
  return { id, from, to, transition, text, textWidth, hasIcon, width, height };
}
