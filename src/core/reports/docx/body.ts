import { type Banner, type Block, type ReportDocument, type Section, signs } from "../document/document.ts";
import { barTable, matrixTable } from "./figures.ts";
import { palette, toneColors } from "./palette.ts";
import { lineRuns, paragraph, type RunContext, textRun } from "./runs.ts";
import { factTable, listTable } from "./tables.ts";
import { element, property } from "./xml.ts";

/** What is counted while a text is written: each numbered list has a numbering of its own. */
export interface BodyContext extends RunContext {
  /** The id of the next numbering. */
  readonly nextNumbering: () => number;
}

/** The text of a report. */
export function bodyMarkup(
  { eyebrow, title, lead, sections, footer }: ReportDocument,
  context: BodyContext,
): string {
  return [
    ...(eyebrow ? [paragraph(textRun(eyebrow, [], context), "Subtitle")] : []),
    paragraph(textRun(title, [], context), "Title"),
    ...lead.map((block) => blockMarkup(block, 1, context)),
    ...sections.map((section) => sectionMarkup(section, 1, context)),
    paragraph(textRun(footer, [], context), "Colophon"),
  ].join("");
}

function sectionMarkup({ title, blocks }: Section, level: number, context: BodyContext): string {
  const heading = paragraph(textRun(title, [], context), `Heading${Math.min(level, 3)}`);
  return heading + blocks.map((block) => blockMarkup(block, level + 1, context)).join("");
}

function blockMarkup(block: Block, level: number, context: BodyContext): string {
  switch (block.form) {
    case "paragraph":
      return paragraph(lineRuns(block.line, context), block.quiet ? "Quiet" : undefined);
    case "quote":
      return paragraph(textRun(block.text.trim(), [], context), "Quote");
    case "banner":
      return bannerMarkup(block, context);
    case "facts":
      return block.items.length > 0 ? factTable(block.items, context) : "";
    case "table":
      return listTable(block.columns, block.rows, context);
    case "list": {
      const id = block.ordered ? context.nextNumbering() : 1;
      const numbering = element("w:numPr", {}, property("ilvl", 0), property("numId", id));
      const end = element("w:spacing", { "w:after": 160 });
      return block.items
        .map((item, index) =>
          paragraph(
            lineRuns(item, context),
            "ListItem",
            numbering,
            ...(index === block.items.length - 1 ? [end] : []),
          ),
        )
        .join("");
    }
    case "matrix":
      return matrixTable(block, context);
    case "bars":
      return block.items.length > 0 ? barTable(block, context) : "";
    case "break":
      return paragraph('<w:r><w:br w:type="page"/></w:r>', "Gap");
    case "section":
      return sectionMarkup(block, level, context);
  }
}

/** Paragraphs with a bar at their left and a paper of their own; borders of like paragraphs grow together. */
function bannerMarkup({ tone, title, text, items }: Banner, context: RunContext): string {
  const { ink, paper } = toneColors[tone];
  const bar = element("w:left", {
    "w:val": "single",
    "w:sz": 36,
    "w:space": 8,
    "w:color": tone === "plain" ? palette.line : ink,
  });
  const look = [
    element("w:pBdr", {}, bar),
    element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": paper }),
  ];
  const letters = [property("color", ink)];
  return [
    paragraph(
      textRun(`${signs[tone]} ${title}`, ["<w:b/>", ...letters, property("sz", 24)], context),
      "Banner",
      ...look,
    ),
    paragraph(textRun(text, letters, context), "Banner", ...look),
    ...items.map((item) => paragraph(textRun(`•  ${item}`, letters, context), "Banner", ...look)),
    paragraph("", "Gap"),
  ].join("");
}
