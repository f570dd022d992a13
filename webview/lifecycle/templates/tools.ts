import { html, nothing, type TemplateResult } from "lit";
import type { LifecycleView } from "../../../src/protocol/lifecycle.ts";
import type { LifecycleTextName } from "../../../src/protocol/lifecycleTexts.ts";
import type { PanelTexts } from "../../../src/protocol/panels/panelProtocol.ts";
import { button } from "../../shared/controls.ts";
import { type DrawingActions, drawingActions } from "../../shared/export/drawingActions.ts";
import { toolbar } from "../../shared/parts/toolbar.ts";
import type { ZoomChange } from "../../shared/zoom.ts";
import { icon } from "./icons.ts";

export interface Tools extends Pick<DrawingActions, "drawing" | "save"> {
  readonly view: LifecycleView;
  readonly texts: PanelTexts<LifecycleTextName>;
  readonly zoom: (change: ZoomChange) => void;
  /** Opens the text of a record. */
  readonly open: (id: string) => void;
}

/** Of what the lifecycle is, and what can be done with the drawing. */
export function tools({ view: { title, record }, texts, zoom, open, drawing, save }: Tools): TemplateResult {
  return toolbar({
    title,
    fields: html`
      ${button({ label: texts.zoomOut, icon: icon("zoomOut"), press: () => zoom("out") })}
      ${button({ label: texts.zoomFit, icon: icon("zoomFit"), press: () => zoom("fit") })}
      ${button({ label: texts.zoomIn, icon: icon("zoomIn"), press: () => zoom("in") })}
    `,
    actions: html`
      ${record === undefined ? nothing : button({ label: texts.openRecord, press: () => open(record) })}
      ${drawingActions({ texts, title, drawing, save })}
    `,
  });
}
