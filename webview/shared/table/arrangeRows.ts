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
  #lines: readonly Line<Row>[] = [];
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
    this.#remember(rows, columns, idOf, language);
    const places = this.#order(arrangement.sort).filter(this.#passing(arrangement));
    const column = columns.find(({ key }) => key === arrangement.group);
    if (!column) return { rows: places.map(this.#rowAt), lines: places.map(this.#lineAt) };
    const groups = [...groupBy(places, (place) => String(column.value(this.#rowAt(place))))].sort(
      ([, [a = 0]], [, [b = 0]]) => this.#compareBy(column, this.#rowAt(a), this.#rowAt(b)),
    );
    const closed = new Set(arrangement.closed);
    return {
      rows: groups.flatMap(([, members]) => members.map(this.#rowAt)),
      lines: groups.flatMap(([key, members]): readonly Line<Row>[] => {
        const isOpen = !closed.has(key);
        const head: Line<Row> = { type: "group", id: `group ${key}`, key, count: members.length, isOpen };
        return isOpen ? [head, ...members.map(this.#lineAt)] : [head];
      }),
    };
  }

  readonly #rowAt = (place: number): Row => this.#rows[place] as Row;
  readonly #lineAt = (place: number): Line<Row> => this.#lines[place] as Line<Row>;

  #remember(
    rows: readonly Row[],
    columns: readonly Column<Row>[],
    idOf: (row: Row) => string,
    language: string,
  ): void {
    if (rows !== this.#rows || columns !== this.#columns) {
      this.#texts.clear();
      this.#sorted.clear();
    }
    if (language !== this.#language) {
      this.#compare = new Intl.Collator(language).compare;
      this.#sorted.clear();
    }
    if (rows !== this.#rows) this.#lines = rows.map((row) => ({ type: "row", id: idOf(row), row }));
    this.#rows = rows;
    this.#columns = columns;
    this.#language = language;
  }

  /** Whether the row at a place passes all filters. */
  #passing({ filters }: Arrangement): (place: number) => boolean {
    const tests = this.#columns.flatMap((column) => {
      const wanted = filters[column.key];
      if (wanted === undefined) return [];
      const texts = this.#textsOf(column);
      const part = wanted.toLowerCase();
      return column.choices
        ? (index: number) => texts[index] === part
        : (index: number) => texts[index]?.includes(part) ?? false;
    });
    return (place) => tests.every((passes) => passes(place));
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
        const rank = rankOf(column);
        const ranks = this.#rows.map(rank);
        const turn = sort?.isDown ? -1 : 1;
        places.sort((a, b) => turn * this.#compareRanks(ranks[a] ?? "", ranks[b] ?? "", turn) || a - b);
      }
      order = places;
      this.#sorted.set(key, order);
    }
    return order;
  }

  #compareBy(column: Column<Row>, a: Row, b: Row): number {
    const rank = rankOf(column);
    return this.#compareRanks(rank(a), rank(b), 1);
  }

  /** What is empty comes last, whichever way is sorted. */
  #compareRanks(a: string | number, b: string | number, turn: number): number {
    if (a === "" || b === "") return a === b ? 0 : a === "" ? turn : -turn;
    if (typeof a === "number" && typeof b === "number") return a - b;
    return this.#compare(String(a), String(b));
  }
}

/** As many digits as numbers in texts are taken to have. */
const digits = 12;

/** What rows are sorted by. Numbers within texts count as numbers: that is faster here than in a comparison. */
function rankOf<Row>({ rank, value }: Column<Row>): (row: Row) => string | number {
  return (row) => {
    const found = (rank ?? value)(row);
    return typeof found === "number"
      ? found
      : found.replace(/\d+/g, (number) => number.padStart(digits, "0"));
  };
}
