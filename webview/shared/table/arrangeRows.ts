import { groupBy } from "../groupBy.ts";
import type { Arrangement } from "./arrangement.ts";
import type { Column } from "./column.ts";

/** What stands in a line of a table: a row, or the head of a group. */
export type Line<Row> =
  | { readonly type: "row"; readonly id: string; readonly row: Row }
  | {
      readonly type: "group";
      readonly id: string;
      /** The value that the rows of the group have in common. */
      readonly key: string;
      readonly count: number;
      readonly isOpen: boolean;
    };

export interface Arranged<Row> {
  /** All that pass the filters, in the order of their lines. */
  readonly rows: readonly Row[];
  readonly lines: readonly Line<Row>[];
}

/** Filters, sorts and groups rows. What didn't change since the last time is not done again. */
export class RowArranger<Row> {
  #rows: readonly Row[] = [];
  #columns: readonly Column<Row>[] = [];
  #compare: (a: string, b: string) => number = () => 0;
  #language = "";
  readonly #texts = new Map<string, readonly string[]>();
  readonly #sorted = new Map<string, readonly number[]>();

  arrange(
    rows: readonly Row[],
    columns: readonly Column<Row>[],
    idOf: (row: Row) => string,
    arrangement: Arrangement,
    language: string,
  ): Arranged<Row> {
    this.#remember(rows, columns, language);
    const kept = this.#passing(arrangement);
    const ordered = this.#order(arrangement.sort).filter((index) => kept[index]);
    const passed = ordered.map((index) => rows[index] as Row);
    const column = columns.find(({ key }) => key === arrangement.group);
    const lineOf = (row: Row): Line<Row> => ({ type: "row", id: idOf(row), row });
    if (!column) return { rows: passed, lines: passed.map(lineOf) };
    const groups = [...groupBy(passed, (row) => String(column.value(row)))].sort(([, a], [, b]) =>
      this.#compareBy(column, a[0] as Row, b[0] as Row),
    );
    const closed = new Set(arrangement.closed);
    return {
      rows: groups.flatMap(([, members]) => members),
      lines: groups.flatMap(([key, members]): readonly Line<Row>[] => {
        const isOpen = !closed.has(key);
        const head: Line<Row> = { type: "group", id: `group ${key}`, key, count: members.length, isOpen };
        return isOpen ? [head, ...members.map(lineOf)] : [head];
      }),
    };
  }

  #remember(rows: readonly Row[], columns: readonly Column<Row>[], language: string): void {
    if (rows !== this.#rows || columns !== this.#columns) {
      this.#texts.clear();
      this.#sorted.clear();
    }
    if (language !== this.#language) {
      this.#compare = new Intl.Collator(language, { numeric: true }).compare;
      this.#sorted.clear();
    }
    this.#rows = rows;
    this.#columns = columns;
    this.#language = language;
  }

  /** Which rows pass all filters. */
  #passing({ filters }: Arrangement): readonly boolean[] {
    const tests = this.#columns.flatMap((column) => {
      const wanted = filters[column.key];
      if (wanted === undefined) return [];
      const texts = this.#textsOf(column);
      const part = wanted.toLowerCase();
      return column.choices
        ? (index: number) => texts[index] === part
        : (index: number) => texts[index]?.includes(part) ?? false;
    });
    return this.#rows.map((_, index) => tests.every((passes) => passes(index)));
  }

  #textsOf(column: Column<Row>): readonly string[] {
    let texts = this.#texts.get(column.key);
    if (!texts) {
      texts = this.#rows.map((row) => String(column.value(row)).toLowerCase());
      this.#texts.set(column.key, texts);
    }
    return texts;
  }

  /** The places of all rows in the wanted order; rows that are alike stay as they came. */
  #order(sort: Arrangement["sort"]): readonly number[] {
    const column = this.#columns.find(({ key }) => key === sort?.column);
    const key = column ? `${column.key} ${sort?.isDown}` : "";
    let order = this.#sorted.get(key);
    if (!order) {
      const places = this.#rows.map((_, index) => index);
      if (column) {
        const ranks = this.#rows.map(column.rank ?? column.value);
        const turn = sort?.isDown ? -1 : 1;
        places.sort((a, b) => turn * this.#compareRanks(ranks[a] ?? "", ranks[b] ?? "", turn) || a - b);
      }
      order = places;
      this.#sorted.set(key, order);
    }
    return order;
  }

  #compareBy(column: Column<Row>, a: Row, b: Row): number {
    const rank = column.rank ?? column.value;
    return this.#compareRanks(rank(a), rank(b), 1);
  }

  /** What is empty comes last, whichever way is sorted. */
  #compareRanks(a: string | number, b: string | number, turn: number): number {
    if (a === "" || b === "") return a === b ? 0 : a === "" ? turn : -turn;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return this.#compare(String(a), String(b));
  }
}
