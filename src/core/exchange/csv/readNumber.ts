/** The character before the decimals. */
export type DecimalMark = "." | ",";

export const decimalMarks: readonly DecimalMark[] = [".", ","];

/**
 * A sign, digits that may be grouped by threes in one way, decimals, and a power of ten as spreadsheets write
 * it.
 */
const shapes: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^[+-]?(?:\d+|[1-9]\d{0,2}([, '’])\d{3}(?:\1\d{3})*)?(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/,
  ",": /^[+-]?(?:\d+|[1-9]\d{0,2}([. '’])\d{3}(?:\1\d{3})*)?(?:,\d+)?(?:[eE][+-]?\d{1,3})?$/,
};

/** The number with this decimal mark; undefined where the text isn't one. */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  const plain = text.normalize("NFKC").replaceAll("\u2212", "-").trim();
  if (!shapes[mark].test(plain) || !/\d/.test(plain)) return undefined;
  const groups = mark === "." ? /[, '’]/g : /[. '’]/g;
  const value = Number(plain.replace(groups, "").replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}

/**
 * The decimal mark of a column, where some of its cells can be read in one way only and all those agree.
 * Undefined also where no cell says anything.
 */
export function detectDecimalMark(texts: Iterable<string>): DecimalMark | undefined {
  const seen = new Set<DecimalMark>();
  for (const text of texts) {
    const [point, comma] = decimalMarks.map((mark) => readNumber(text, mark));
    if (point !== undefined && comma === undefined) seen.add(".");
    if (comma !== undefined && point === undefined) seen.add(",");
  }
  const [only, second] = seen;
  return second === undefined ? only : undefined;
}
