import { cutToWidth, padColumns } from "../table.ts";

/** A terminal has so many columns at least. */
const columns = 80;

/** So many rows are shown of each part. */
const mostRows = 8;

export interface StatusRow {
  /** Whether something is to be done about it. */
  readonly isAlarm?: boolean;
  readonly cells: readonly string[];
  /** Lines of their own below it. */
  readonly below?: readonly string[];
}

export interface SectionOptions {
  readonly title: string;
  readonly rows: readonly StatusRow[];
  /** How a sign for an alarm is painted. */
  readonly warn: (text: string) => string;
  readonly bold: (text: string) => string;
  /** Says that there are so many more. */
  readonly more: (count: number) => string;
}

/** A part of the status: its title, and its rows in columns, no wider than a terminal. Nothing where there are none. */
export function section({ title, rows, warn, bold, more }: SectionOptions): readonly string[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostRows);
  const lines = padColumns(shown.map(({ cells }) => cells));
  const left = rows.length - shown.length;
  return [
    bold(title),
    ...shown.flatMap(({ isAlarm = false, below = [] }, index) => [
      `${isAlarm ? warn("!") : " "} ${cutToWidth((lines[index] ?? "").trimEnd(), columns - 2)}`,
      ...below.map((line) => `    ${cutToWidth(line, columns - 4)}`),
    ]),
    ...(left > 0 ? [`  ${more(left)}`] : []),
    "",
  ];
}
