import { html, type TemplateResult } from "lit";
import { button } from "../../shared/controls.ts";
import { icon } from "../../shared/parts/icons.ts";
import type { ZoomChange } from "../../shared/zoom.ts";
import type { MapTexts } from "../wording.ts";

/** Smaller, larger, and as wide as the panel. */
export function zoomButtons(zoom: (change: ZoomChange) => void, texts: MapTexts): TemplateResult {
  const step = (label: string, change: ZoomChange, shape: "plus" | "minus") =>
    button({ label, icon: icon(shape), key: `zoom-${change}`, press: () => zoom(change) });
  return html`
    ${step(texts.zoomOut, "out", "minus")} ${step(texts.zoomIn, "in", "plus")}
    ${button({ label: texts.zoomFit, key: "zoom-fit", press: () => zoom("fit") })}
  `;
}
