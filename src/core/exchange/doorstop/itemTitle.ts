const longest = 300;

/** A short line for an item: its header, else the first line of its text, without Markdown around it. */
export function titleOf(header: string, text: string): string {
  const line = firstLine(header) || firstLine(text);
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  // A half of a pair can't stand at the end.
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

function firstLine(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line
    .replace(/^#+\s+/, "")
    .replace(/^(\*\*|__)([^*_]+)\1$/, "$2")
    .trim();
}
