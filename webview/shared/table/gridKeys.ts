/** A cell by its place; the line -1 is that of the titles. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  /** How many lines are seen at once. */
  readonly page: number;
}

export type GridKey = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The cell that a key leads to; undefined for a key that leads nowhere. */
export function cellAfter(
  { line, column }: CellPlace,
  { key, ctrlKey, metaKey, altKey, shiftKey }: GridKey,
  { lines, columns, page }: GridSize,
): CellPlace | undefined {
  if (altKey || shiftKey) return undefined;
  const isFar = ctrlKey || metaKey;
  const to = (next: Partial<CellPlace>): CellPlace => ({
    line: Math.max(-1, Math.min(lines - 1, next.line ?? line)),
    column: Math.max(0, Math.min(columns - 1, next.column ?? column)),
  });
  switch (key) {
    case "ArrowUp":
      return to({ line: isFar ? 0 : line - 1 });
    case "ArrowDown":
      return to({ line: isFar ? lines - 1 : line + 1 });
    case "ArrowLeft":
      return to({ column: isFar ? 0 : column - 1 });
    case "ArrowRight":
      return to({ column: isFar ? columns - 1 : column + 1 });
    case "Home":
      return to(isFar ? { line: 0, column: 0 } : { column: 0 });
    case "End":
      return to(isFar ? { line: lines - 1, column: columns - 1 } : { column: columns - 1 });
    case "PageUp":
      return to({ line: Math.max(0, line - page) });
    case "PageDown":
      return to({ line: line + page });
    default:
      return undefined;
  }
}
