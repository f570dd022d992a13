import type { HoverBlock, RecordHover } from "../../../../src/core/language/hover/hoverBlock.ts";

/** A hover as a text: `#` before a title, `-` before the items of a list, brackets around the cell that counts. */
export function hoverText(hover: RecordHover | undefined): string {
  const sections = hover?.sections.map((section) => section.map(blockText).join("\n")) ?? [];
  return sections.join("\n---\n");
}

function blockText(block: HoverBlock): string {
  switch (block.kind) {
    case "title":
      return `# ${block.text}`;
    case "text":
      return block.text;
    case "facts":
      return block.facts.map(({ name, value }) => `${name}: ${value}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "code":
      return `“${block.text}”`;
    case "grid":
      return block.rows
        .map((cells, row) => {
          const { marked } = block;
          return cells
            .map((cell, column) => (row === marked.row && column === marked.column ? `[${cell}]` : cell))
            .join(" | ")
            .trim();
        })
        .join("\n");
  }
}
