import { type Cell, type Inline, type Line, signs } from "../document/document.ts";
import { inkOn, plainColor } from "../document/ink.ts";
import { linkTarget } from "../document/linkTarget.ts";
import type { Links } from "./links.ts";
import { palette, toneColors } from "./palette.ts";
import { element, escapeXml, property } from "./xml.ts";

/** What runs need besides their texts. */
export interface RunContext {
  readonly links: Links;
  /** Whether quotation marks and dots take the shape that they have in Chinese. */
  readonly isChinese: boolean;
}

/** How a run looks: each as the element that says it, in the order of the schema; a style comes first. */
type Look = readonly string[];

const bold = "<w:b/>";

/** A text as runs: line breaks stay, and spaces at its ends too. */
export function textRun(text: string, look: Look, { isChinese }: RunContext): string {
  if (text === "") return "";
  const isStyled = look[0]?.startsWith("<w:rStyle") === true;
  const all = isChinese && !isStyled ? ['<w:rFonts w:hint="eastAsia"/>', ...look] : look;
  const properties = all.length > 0 ? element("w:rPr", {}, ...all) : "";
  const lines = escapeXml(text)
    .split("\n")
    .map((line) =>
      line
        .split("\t")
        .map((part) => (part === "" ? "" : `<w:t xml:space="preserve">${part}</w:t>`))
        .join("<w:tab/>"),
    );
  return element("w:r", {}, properties, lines.join("<w:br/>"));
}

/** A line as runs. @param look of all of it, on top of what its pieces have */
export function lineRuns(line: Line, context: RunContext, look: Look = []): string {
  if (typeof line === "string") return inlineRun(line, context, look);
  if (!("form" in line)) {
    return line.map((inline) => inlineRun(inline, context, look)).join(textRun(" ", look, context));
  }
  return line.form === "run"
    ? line.inlines.map((inline) => pieceRun(inline, context, look)).join("")
    : inlineRun(line, context, look);
}

/** Keeps the spaces at the ends of a text. */
function pieceRun(inline: Inline, context: RunContext, look: Look): string {
  return typeof inline === "string" ? textRun(inline, look, context) : inlineRun(inline, context, look);
}

function inlineRun(inline: Inline, context: RunContext, look: Look): string {
  if (typeof inline === "string") return textRun(inline.trim(), look, context);
  const { text } = inline;
  switch (inline.form) {
    case "code":
      return textRun(text, ['<w:rStyle w:val="Code"/>', ...look], context);
    case "strong":
      return textRun(text, [bold, ...look.filter((one) => one !== bold)], context);
    case "emphasis":
      return textRun(text, ["<w:i/>", ...look], context);
    case "quiet":
      return textRun(text, [property("color", palette.quiet)], context);
    case "mark":
      return textRun(
        `${signs[inline.tone]} ${text}`,
        [bold, property("color", toneColors[inline.tone].ink)],
        context,
      );
    case "chip":
      return chipRun(text, plainColor(inline.color), context);
    case "link": {
      const target = linkTarget(inline.href);
      if (target === undefined) return textRun(text, look, context);
      const run = textRun(text, ['<w:rStyle w:val="Hyperlink"/>'], context);
      return element("w:hyperlink", { "r:id": context.links.idOf(target), "w:history": 1 }, run);
    }
  }
}

function chipRun(text: string, color: string | undefined, context: RunContext): string {
  if (color === undefined) return textRun(text, [bold], context);
  const ink = property("color", inkOn(color).slice(1));
  const paper = element("w:shd", {
    "w:val": "clear",
    "w:color": "auto",
    "w:fill": color.slice(1).toUpperCase(),
  });
  return textRun(`\u00a0${text}\u00a0`, [ink, paper], context);
}

/** The lines of a cell, each a paragraph; an empty one where there is nothing to say, as a cell must have one. */
export function cellParagraphs(cell: Cell, context: RunContext, style: string): string {
  const lines = cell.length > 0 ? cell : [""];
  return lines.map((line) => paragraph(lineRuns(line, context), style)).join("");
}

/** A paragraph of a style. @param more elements of its properties, in the order of the schema, after the style */
export function paragraph(runs: string, style?: string, ...more: readonly string[]): string {
  const properties = [...(style === undefined ? [] : [property("pStyle", style)]), ...more];
  return element("w:p", {}, properties.length > 0 ? element("w:pPr", {}, ...properties) : "", runs);
}
