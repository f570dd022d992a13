/** Pads the cells of each column but the last to one width, as a terminal shows it. */
export function padColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell)),
      )
      .join("  "),
  );
}

/** Columns that a text takes: East Asian wide characters and emoji take two, marks none, colour codes none. */
export function displayWidth(text: string): number {
  let width = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape character
  for (const character of text.replace(/\u001b\[\d+m/g, "")) {
    if (/\p{Mark}|[\u200b-\u200f\u2060-\u2069]/u.test(character)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return width;
}

/** A text without colours that takes no more columns than this; where it is cut, it ends in “…”. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  let taken = 0;
  for (const character of text) {
    taken += displayWidth(character);
    if (taken > width - 1) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** A list in lines that take no more columns than this, each but the last ending in the separator. */
export function wrapList(items: readonly string[], separator: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const text = index < items.length - 1 ? item + separator : item;
    const last = lines.at(-1);
    if (last === undefined || displayWidth(last + text.trimEnd()) > width) lines.push(text);
    else lines[lines.length - 1] = last + text;
  }
  return lines.map((line) => line.trimEnd());
}
