import { html, nothing, type TemplateResult } from "lit";
import type { Machine } from "../machine.ts";
import type { ZoomChange } from "../zoom.ts";
import { icon } from "./icons.ts";

export interface HeaderActions {
  readonly zoom: (change: ZoomChange) => void;
  readonly open: () => void;
}

/** Of what the lifecycle is, and what can be done with the drawing. */
export function header({ view, texts }: Machine, { zoom, open }: HeaderActions): TemplateResult {
  return html`
    <header>
      <h1 dir="auto">${view.title}</h1>
      <div class="tools">
        ${zoomButton("zoomOut", texts.zoomOut, () => zoom("out"))}
        ${zoomButton("zoomFit", texts.zoomFit, () => zoom("fit"))}
        ${zoomButton("zoomIn", texts.zoomIn, () => zoom("in"))}
        ${view.record === undefined ? nothing : html`<button class="text" @click=${open}>${texts.openRecord}</button>`}
      </div>
    </header>
  `;
}

function zoomButton(name: "zoomOut" | "zoomFit" | "zoomIn", text: string, press: () => void): TemplateResult {
  return html`<button class="icon" aria-label=${text} title=${text} @click=${press}>${icon(name)}</button>`;
}
