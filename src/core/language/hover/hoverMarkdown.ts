import type { Translate } from "../../model/translate.ts";
import type { Grid, HoverBlock, HoverSection } from "./hoverBlock.ts";

/**
 * A section of a hover as Markdown. Record text is only ever escaped or within a block of code, so none of it becomes
 * a link, a picture or anything but text.
 */
export function hoverMarkdown(section: HoverSection, t: Translate): string {
  const blocks = section.map((block) => blockMarkdown(block, t)).filter((block) => block !== "");
  // A block of code may follow its paragraph at once.
  return blocks
    .map((block) => (block.startsWith("```") ? `\n${block}` : `\n\n${block}`))
    .join("")
    .trimStart();
}

function blockMarkdown(block: HoverBlock, t: Translate): string {
  switch (block.kind) {
    case "title":
      return bold(block.text);
    case "text":
      return block.text.split("\n").map(escaped).join("\\\n");
    case "facts":
      return block.facts
        .map((fact) => t("{name}: {value}", { name: escaped(fact.name), value: escaped(fact.value) }))
        .join("\\\n");
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "code":
      return fenced(block.text);
    case "grid":
      return gridMarkdown(block);
  }
}

function bold(text: string): string {
  const own = escaped(text);
  return own === "" ? "" : `**${own}**`;
}

/** Every sign that may mean something to Markdown means itself; characters that turn the direction of text go. */
export function escaped(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, "\\$&");
}

/** The fence is longer than any within. */
function fenced(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}plaintext\n${text}\n${fence}`;
}

function gridMarkdown({ rows, marked }: Grid): string {
  const [head = [], ...body] = rows.map((cells, row) => {
    const isMarked = (column: number) => row === marked.row && column === marked.column;
    return cells.map((cell, column) => (isMarked(column) ? bold(cell) : escaped(cell)));
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
