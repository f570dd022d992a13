import {
  type Banner,
  type Block,
  type Cell,
  type Column,
  type Inline,
  type Line,
  type ReportDocument,
  type Section,
  signs,
} from "./document.ts";
import { markdownCode, markdownLine, markdownLines } from "./markdownText.ts";

/** A report as GitHub-flavoured Markdown. */
export function documentMarkdown({ eyebrow, title, lead, sections, footer }: ReportDocument): string {
  const parts = [
    ...(eyebrow ? [markdownLine(eyebrow)] : []),
    `# ${markdownLine(title)}`,
    ...lead.flatMap((block) => blockMarkdown(block, 2)),
    ...sections.flatMap((section) => sectionMarkdown(section, 2)),
    "---",
    markdownLine(footer),
  ];
  return `${parts.join("\n\n")}\n`;
}

function sectionMarkdown({ title, blocks }: Section, level: number): readonly string[] {
  return [
    `${"#".repeat(level)} ${markdownLine(title)}`,
    ...blocks.flatMap((block) => blockMarkdown(block, level + 1)),
  ];
}

/** Each is a paragraph, a table or the like, with nothing before or after it. */
function blockMarkdown(block: Block, level: number): readonly string[] {
  switch (block.form) {
    case "paragraph":
      return [lineMarkdown(block.line)];
    case "quote":
      return quoted(markdownLines(block.text));
    case "banner":
      return [bannerMarkdown(block)];
    case "facts":
      return [
        block.items
          .map(({ name, value }) => `- **${markdownLine(name)}**: ${cellMarkdown(value)}`)
          .join("\n"),
      ];
    case "table":
      return [tableMarkdown(block.columns, block.rows)];
    case "list":
      return [block.items.map((item) => `- ${lineMarkdown(item)}`).join("\n")];
    case "section":
      return sectionMarkdown(block, level);
  }
}

/** The lines of a quotation; each but the last of a paragraph ends with a hard line break. */
function quoted(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const broken = lines.map((line, index) => {
    const isLast = index === lines.length - 1 || lines[index + 1] === "" || line === "";
    return `> ${line}${isLast ? "" : "\\"}`.trimEnd();
  });
  return [broken.join("\n")];
}

function bannerMarkdown({ tone, title, text, items }: Banner): string {
  const head = [`**${markdownLine(`${signs[tone]} ${title}`)}**\\`, markdownLine(text)];
  const list = items.map((item) => `- ${markdownLine(item)}`);
  return [...head, ...(list.length > 0 ? ["", ...list] : [])].map((line) => `> ${line}`.trimEnd()).join("\n");
}

function tableMarkdown(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(({ title }) => markdownLine(title))),
    row(columns.map(() => "---")),
    ...rows.map((cells) => row(cells.map(cellMarkdown))),
  ].join("\n");
}

function cellMarkdown(lines: Cell): string {
  return lines.map(lineMarkdown).join("<br>");
}

function lineMarkdown(line: Line): string {
  if (typeof line !== "string" && !("form" in line)) return line.map(inlineMarkdown).join(" ");
  return inlineMarkdown(line);
}

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === "string") return markdownLines(inline).join("<br>");
  switch (inline.form) {
    case "code":
      return markdownCode(inline.text);
    case "strong":
      return inline.text.trim() === "" ? "" : `**${markdownLine(inline.text)}**`;
    case "quiet":
      return markdownLine(inline.text);
    case "mark":
      return `${signs[inline.tone]} ${markdownLine(inline.text)}`;
  }
}
