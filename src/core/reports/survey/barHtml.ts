import { type Html, html } from "../html.ts";

/** How a bar is meant: its colour only repeats what the words beside it say. */
export type BarTone = "good" | "middle" | "bad" | "plain";

/** A share from 0 to 100 as a bar; whoever can't see it reads the number beside it. */
export function barHtml(percent: number, tone: BarTone): Html {
  const width = Math.max(0, Math.min(100, percent));
  return html`<svg class="bar ${tone}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="room" width="100" height="10"></rect><rect class="part" width="${width}" height="10"></rect></svg>`;
}
