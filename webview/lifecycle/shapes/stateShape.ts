import type { StateView } from "../../../src/protocol/lifecycle.ts";
import type { LifecycleTexts } from "../../../src/protocol/lifecycleTexts.ts";
import { fitText } from "../../shared/fitText.ts";
import type { TextWidth } from "../../shared/textWidth.ts";
import type { StateSize } from "../layout/geometry.ts";
import { loopsHeight } from "../layout/loop.ts";
import { isControlled, titleOf, waitingText } from "../wording.ts";

/** Sizes of text in the drawing, as its styles set them. */
export const titleSize = 13;
export const badgeSize = 11;
export const titleWeight = 600;

export const lineHeight = 18;
export const badgeHeight = 18;
/** The square of a mark before the title or a lock behind it, and the space between them. */
export const markSize = 14;
export const markGap = 6;

const padding = { x: 16, y: 11 };
const badgeGap = 5;
const badgePadding = 8;
const widestTitle = 150;
const leastWidth = 92;

/** How a state is drawn: its size, and the texts broken and cut to fit into it. */
export interface StateShape extends StateSize {
  readonly state: StateView;
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly titleWidth: number;
  readonly hasMark: boolean;
  readonly hasLock: boolean;
  readonly badge: { readonly text: string; readonly width: number } | undefined;
}

/**
 * Measures a state; `title` and `badge` give the widths of texts in their sizes.
 * @param loops how many transitions lead back to it at once: they all leave and arrive on one side
 */
export function stateShape(
  state: StateView,
  texts: LifecycleTexts,
  measure: { readonly title: TextWidth; readonly badge: TextWidth },
  loops: number,
): StateShape {
  const titleWidthOf = (text: string) => measure.title(text, titleWeight);
  const lines = fitText(titleOf(state), widestTitle, 2, titleWidthOf);
  const titleWidth = Math.max(...lines.map(titleWidthOf));
  const [hasMark, hasLock] = [state.current || state.visited, isControlled(state)];
  const marks = (Number(hasMark) + Number(hasLock)) * (markSize + markGap);
  const badge = badgeOf(waitingText(state, texts), measure.badge);
  const inner = Math.max(titleWidth + marks, badge?.width ?? 0);
  return {
    id: state.id,
    state,
    lines,
    titleWidth,
    hasMark,
    hasLock,
    badge,
    width: Math.max(leastWidth, inner + 2 * padding.x),
    height: Math.max(contentHeight({ lines, badge }) + 2 * padding.y, loopsHeight(loops)),
  };
}

/** Of the title and the badge. */
export function contentHeight({ lines, badge }: Pick<StateShape, "lines" | "badge">): number {
  return lines.length * lineHeight + (badge ? badgeGap + badgeHeight : 0);
}

function badgeOf(text: string | undefined, measure: TextWidth): StateShape["badge"] {
  if (text === undefined) return undefined;
  const [fitted = ""] = fitText(text, widestTitle, 1, measure);
  return { text: fitted, width: measure(fitted) + 2 * badgePadding };
}
