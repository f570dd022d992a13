import { type Arranged, type Line, RowArranger } from "./arrangeRows.ts";
import type { CellPowers } from "./cellAction.ts";
import type { CellEditor, Column, TableModel } from "./column.ts";
import type { CellPlace } from "./gridKeys.ts";

/** A cell by what it shows, wherever that is; the line is empty for a title. */
export interface CellName {
  readonly line: string;
  readonly column: string;
}

/** The lines of a table, and where its cells are among them. */
export class TableLines<Row> {
  readonly #arranger = new RowArranger<Row>();
  #model: TableModel<Row> | undefined;
  #arranged: Arranged<Row> = { rows: [], lines: [] };
  /** Made when somebody asks where a line is. */
  #places: ReadonlyMap<string, number> | undefined;

  take(model: TableModel<Row>): void {
    const { rows, columns, idOf, arrangement, language } = model;
    this.#model = model;
    this.#arranged = this.#arranger.arrange(rows, columns, idOf, arrangement, language);
    this.#places = undefined;
  }

  get lines(): readonly Line<Row>[] {
    return this.#arranged.lines;
  }

  /** All that pass the filters. */
  get rows(): readonly Row[] {
    return this.#arranged.rows;
  }

  /** The place of a row or a group; undefined where it is filtered out or gone. */
  placeOf(id: string | undefined): number | undefined {
    if (id === undefined) return undefined;
    this.#places ??= new Map(this.#arranged.lines.map((line, index) => [line.id, index]));
    return this.#places.get(id);
  }

  lineOf(name: CellName | undefined): Line<Row> | undefined {
    const place = this.placeOf(name?.line);
    return place === undefined ? undefined : this.#arranged.lines[place];
  }

  /** Where a cell is; of a line that is gone, the title of its column. */
  cellOf(name: CellName | undefined): CellPlace {
    const column = this.#model?.columns.findIndex(({ key }) => key === name?.column) ?? 0;
    return { line: this.placeOf(name?.line) ?? -1, column: Math.max(0, column) };
  }

  nameOf({ line, column }: CellPlace): CellName {
    return { line: this.#arranged.lines[line]?.id ?? "", column: this.#model?.columns[column]?.key ?? "" };
  }

  /** The field that a cell becomes; undefined where it can't be changed. */
  editorOf(name: CellName): CellEditor | undefined {
    const line = this.lineOf(name);
    if (line?.type !== "row" || !this.#model?.edit) return undefined;
    return this.#columnOf(name)?.editor?.(line.row);
  }

  powersOf(name: CellName): CellPowers | undefined {
    const line = this.lineOf(name);
    if (line?.type !== "row") return line;
    const isLink = this.#columnOf(name)?.opens ?? false;
    return { type: "row", isLink, isEditable: this.editorOf(name) !== undefined };
  }

  #columnOf({ column }: CellName): Column<Row> | undefined {
    return this.#model?.columns.find(({ key }) => key === column);
  }
}
