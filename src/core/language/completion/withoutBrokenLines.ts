/** A text with a mark in it. */
export interface MarkedText {
  readonly text: string;
  /** Where the mark is. */
  readonly offset: number;
}

/** A key with at most one word, which can't be broken. */
const simple = /^ *[A-Za-z][\w-]*:(?: +[\w.-]+)?(?=[ \t]*(?:#[^\n]*)?\r?\n)|^ *[A-Za-z][\w-]*:(?=\s)/;

/**
 * The record's field in which the mark is, as it stands, and of its other fields only what can't be broken: their
 * keys, and words behind them. Undefined where the record has no such field.
 * @param listColumn the column of the dash where the record is an item of a list
 */
export function withoutBrokenLines(
  { text, offset }: MarkedText,
  listColumn: number | undefined,
): MarkedText | undefined {
  const column = listColumn === undefined ? 0 : listColumn + 2;
  const dash = listColumn === undefined ? -1 : text.search(/-(?=\s)/);
  const bare = dash < 0 ? text : `${text.slice(0, dash)} ${text.slice(dash + 1)}`;
  const starts = [...bare.matchAll(new RegExp(`^ {${column}}(?=[^\\s#-])`, "gm"))].map(({ index }) => index);
  const own = starts.findLastIndex((start) => start <= offset);
  if (own < 0) return undefined;
  let result = dash < 0 ? "" : `${" ".repeat(listColumn ?? 0)}-\n`;
  let at = 0;
  for (const [index, start] of starts.entries()) {
    const field = bare.slice(start, starts[index + 1]);
    if (index === own) at = result.length + offset - start;
    const kept = index === own ? field : simple.exec(field)?.[0];
    if (kept !== undefined) result += kept.endsWith("\n") ? kept : `${kept}\n`;
  }
  return { text: result, offset: at };
}
