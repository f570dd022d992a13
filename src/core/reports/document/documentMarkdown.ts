import {
  type Banner,
  type Bars,
  type Block,
  type Cell,
  type Column,
  type Inline,
  type Line,
  type Matrix,
  type ReportDocument,
  type Section,
  signs,
} from "./document.ts";
import { hrefOf, linkTarget } from "./linkTarget.ts";
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
      return [block.items.map((item, index) => listItem(item, block.ordered ? index : -1)).join("\n")];
    case "matrix":
      return [matrixMarkdown(block)];
    case "bars":
      return [barsMarkdown(block)];
    case "break":
      return [];
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

function listItem(item: Line, place: number): string {
  return `${place < 0 ? "-" : `${place + 1}.`} ${lineMarkdown(item)}`;
}

/** What lies in a cell, and below it what its colour means. */
function matrixMarkdown({ corner, columns, rows }: Matrix): string {
  return tableMarkdown(
    [corner, ...columns].map((title) => ({ title })),
    rows.map(({ name, cells }) => [
      [{ form: "strong", text: name }],
      ...cells.map(({ meaning, items }): Cell => [...(items.length > 0 ? [items.join(", ")] : []), meaning]),
    ]),
  );
}

/** So many characters is the longest bar. */
const barLength = 20;

function barsMarkdown({ items }: Bars): string {
  const bar = (share: number) => "█".repeat(Math.round(Math.min(1, Math.max(0, share)) * barLength)) || "·";
  return items
    .map(({ name, value, share }) => `- ${markdownLine(name)}: ${bar(share)} ${markdownLine(value)}`)
    .join("\n");
}

function cellMarkdown(lines: Cell): string {
  return lines.map(lineMarkdown).join("<br>");
}

function lineMarkdown(line: Line): string {
  if (typeof line === "string") return inlineMarkdown(line);
  if (!("form" in line)) return line.map(inlineMarkdown).join(" ");
  return line.form === "run" ? runMarkdown(line.inlines) : inlineMarkdown(line);
}

/** The spaces at the ends of a piece stay, so that words neither stick together nor come apart. */
function runMarkdown(inlines: readonly Inline[]): string {
  const [before, after] = [/^\s/, /\s$/];
  return inlines
    .map((inline) => {
      const text = typeof inline === "string" ? inline : inline.text;
      const space = (edge: RegExp) => (edge.test(text) && text.trim() !== "" ? " " : "");
      return text.trim() === ""
        ? text === ""
          ? ""
          : " "
        : space(before) + inlineMarkdown(inline) + space(after);
    })
    .join("")
    .trim();
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
    case "emphasis":
      return inline.text.trim() === "" ? "" : `*${markdownLine(inline.text)}*`;
    case "link":
      return linkMarkdown(inline.text, linkTarget(inline.href));
    case "chip":
      return markdownLine(inline.text);
    case "mark":
      return `${signs[inline.tone]} ${markdownLine(inline.text)}`;
  }
}

function linkMarkdown(text: string, target: string | undefined): string {
  const said = markdownLine(text);
  return target === undefined || said === "" ? said : `[${said}](<${hrefOf(target)}>)`;
}
