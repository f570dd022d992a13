/** A4 in twentieths of a point, and what is left of it for text. */
export const page = { width: 11906, height: 16838, margin: 1134, top: 1304, bottom: 1247 } as const;

export const textWidth = page.width - 2 * page.margin;

/** The widths of columns in twentieths of a point: those that are said in per cent, and the rest in equal parts. */
export function columnWidths(
  said: readonly (number | undefined)[],
  whole: number = textWidth,
): readonly number[] {
  const known = said.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = said.filter((width) => width === undefined).length;
  const rest = open > 0 ? Math.max(8, (100 - known) / open) : 0;
  const parts = said.map((width) => width ?? rest);
  const sum = parts.reduce((total, part) => total + part, 0);
  const widths = parts.map((part) => Math.floor((whole * part) / sum));
  const last = widths.length - 1;
  return widths.map((width, index) =>
    index === last ? whole - widths.slice(0, last).reduce((total, one) => total + one, 0) : width,
  );
}
