import papa from "papaparse/papaparse.js";
import type { Translate } from "../../model/translate.ts";
import { columnNames } from "./columnNames.ts";

export const separators = [",", ";", "\t", "|"] as const;

export type Separator = (typeof separators)[number];

export interface Table {
  readonly separator: Separator;
  /** The names of the columns, each different from the others. */
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export type TableResult =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly message: string; readonly line: number };

/**
 * Reads separated values as RFC 4180 writes them. Line ends in cells become `\n`, whatever they were. Without a
 * separator, the one that `wanted` columns speak for is taken.
 */
export function readTable(
  source: string,
  separator: Separator | undefined,
  wanted: readonly string[],
  t: Translate,
): TableResult {
  const text = source.replace(/\r\n?/g, "\n");
  const declared = /^sep=([,;\t|])\n/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const firstLine = declared ? 2 : 1;
  const chosen = separator ?? (declared?.[1] as Separator | undefined) ?? chooseSeparator(body, wanted);
  const { data, errors } = papa.parse(body, { delimiter: chosen, newline: "\n", preview: 0 });
  const [error] = errors;
  if (error) return { ok: false, line: firstLine + lineEnds(body.slice(0, error.index)), message: quotes(t) };
  const rows = withLines(data, firstLine).filter(({ cells }) => cells.length > 1 || cells[0] !== "");
  const conflict = markedRow(text, rows);
  if (conflict) {
    const message = t("A merge conflict is not resolved here: keep one side and remove the marker lines.");
    return { ok: false, line: conflict.line, message };
  }
  const [header, ...others] = rows;
  if (!header) return { ok: false, line: 1, message: t("There is nothing in this file.") };
  return { ok: true, table: { separator: chosen, columns: columnNames(header.cells), rows: others } };
}

/** The row that a merge has marked; what stands in quotes is the text of a cell. */
function markedRow(text: string, rows: readonly TableRow[]): TableRow | undefined {
  if (!/^<{7}(?= |$)/m.test(text)) return undefined;
  const lines = text.split("\n");
  return rows.find(({ line }) => /^<{7}(?= |$)/.test(lines[line - 1] ?? ""));
}

/** The separator under which the header has most of the wanted columns, or most columns at all. */
function chooseSeparator(text: string, wanted: readonly string[]): Separator {
  const start = text.slice(0, 100_000);
  const scores = separators.map((separator) => {
    const header = papa.parse(start, { delimiter: separator, newline: "\n", preview: 1 }).data[0] ?? [];
    const names = header.map((cell) => cell.trim());
    return { separator, found: wanted.filter((name) => names.includes(name)).length, columns: names.length };
  });
  return scores.reduce((best, score) =>
    score.found > best.found || (score.found === best.found && score.columns > best.columns) ? score : best,
  ).separator;
}

function withLines(data: readonly (readonly string[])[], firstLine: number): TableRow[] {
  let line = firstLine;
  return data.map((cells) => {
    const row = { line, cells };
    for (const cell of cells) line += lineEnds(cell);
    line++;
    return row;
  });
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function quotes(t: Translate): string {
  return t("A quotation mark is not closed, or stands in a quoted cell without being doubled.");
}
