import type { TemplateResult } from "lit";
import type { KitTextName } from "../../../src/protocol/panels/kitTexts.ts";
import type { Choice } from "../fields.ts";
import type { Arrangement } from "./arrangement.ts";

/** A column of a table; made once for each view, since what is sorted and filtered is kept with it. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What it is filtered, grouped and saved by. */
  readonly value: (row: Row) => string | number;
  /** What it is sorted by, where that is not the value: the place of a word in a scale. */
  readonly rank?: (row: Row) => string | number;
  /** What it looks like, where that is not the value. */
  readonly show?: (row: Row) => string | TemplateResult;
  /** How wide it is beside the others, in the size of the text; 10 where nothing is said. */
  readonly width?: number;
  readonly isNumber?: boolean;
  /** Names the row for those who listen. */
  readonly isHead?: boolean;
  /** Opens the record, as a link does. */
  readonly opens?: boolean;
  readonly isGroupable?: boolean;
  /** The values that it is filtered by, where they are few; else it is filtered by parts of texts. */
  readonly choices?: readonly Choice[];
  /** How a cell is changed in its place; undefined for one that can't be. */
  readonly editor?: (row: Row) => CellEditor | undefined;
}

/** A field in the place of a cell. */
export type CellEditor =
  | { readonly type: "text" | "day"; readonly value: string }
  | { readonly type: "number"; readonly value: string; readonly least?: number; readonly most?: number }
  | { readonly type: "choice"; readonly value: string; readonly choices: readonly Choice[] };

/** All that a table is given. */
export interface TableModel<Row> {
  /** What the table is called for those who listen. */
  readonly label: string;
  readonly texts: Readonly<Record<KitTextName, string>>;
  readonly language: "en" | "zh-CN";
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly arrangement: Arrangement;
  /** Takes how the rows are wanted from now on; the panel keeps it and gives it back. */
  readonly arrange: (arrangement: Arrangement) => void;
  /** The id of the row that is selected. */
  readonly selected?: string | undefined;
  readonly select?: (row: Row) => void;
  readonly open?: (row: Row) => void;
  /** Takes what was entered in a cell. */
  readonly edit?: (row: Row, column: string, value: string) => void;
  /** Says to those who listen how the rows are sorted now, and how many pass the filters. */
  readonly announce?: (text: string) => void;
  /** Takes the table as CSV, as it is filtered and sorted; without it, it can't be saved. */
  readonly save?: (csv: string) => void;
}
