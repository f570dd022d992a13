import { html, type TemplateResult } from "lit";
import type { KitTextName } from "../../../src/protocol/panels/kitTexts.ts";
import type { ExportMessage } from "../../../src/protocol/panels/panelMessages.ts";
import { button } from "../controls.ts";
import { fillIn } from "../fillIn.ts";
import { pngBytes } from "./pngBytes.ts";
import { svgText } from "./svgText.ts";

export interface DrawingActions {
  readonly texts: Readonly<Record<KitTextName, string>>;
  /** What the drawing is called, also in the file. */
  readonly title: string;
  /** The drawing by then; nothing is saved where there is none. */
  readonly drawing: () => SVGSVGElement | null;
  readonly save: (file: Pick<ExportMessage, "format" | "name" | "content">) => void;
}

/** Buttons that save a drawing as SVG and as PNG. */
export function drawingActions({ texts, title, drawing, save }: DrawingActions): TemplateResult {
  const text = () => {
    const svg = drawing();
    return svg ? svgText(svg, { title }) : undefined;
  };
  const saveSvg = () => {
    const content = text();
    if (content !== undefined) save({ format: "svg", name: title, content });
  };
  const savePng = async () => {
    const content = text();
    if (content !== undefined) save({ format: "png", name: title, content: await pngBytes(content) });
  };
  return html`
    ${button({ label: fillIn(texts.saveAs, { format: "SVG" }), key: "save-svg", press: saveSvg })}
    ${button({ label: fillIn(texts.saveAs, { format: "PNG" }), key: "save-png", press: () => void savePng() })}
  `;
}
