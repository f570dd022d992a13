import type { Kind } from "../../model/kind.ts";
import type { DecimalMark } from "./readNumber.ts";
import type { Separator } from "./readTable.ts";

/** How the columns of a table become the fields of records. */
export interface Mapping {
  readonly kind: Kind;
  /** The name under which records keep the ids that the table knows them by. */
  readonly system: string;
  readonly id: { readonly candidates: readonly string[]; readonly keep: boolean };
  /** Where new records go; as the project keeps them where nothing is said. */
  readonly file: string | undefined;
  readonly separator: Separator | undefined;
  /** Whether spaces around cells are left out. */
  readonly trim: boolean;
  /** Whether an empty cell takes the field out of a record that was imported before. */
  readonly onEmpty: "keep" | "remove";
  readonly columns: readonly ColumnRule[];
  readonly constants: readonly { readonly path: readonly string[]; readonly value: unknown }[];
}

export const cellTypes = ["text", "number", "percent", "date", "boolean"] as const;

export type CellType = (typeof cellTypes)[number];

/** How one field is filled from a column. */
export interface ColumnRule {
  /** The keys that lead to the field. */
  readonly path: readonly string[];
  /** The names that the column may have; the first that the table has is taken. */
  readonly candidates: readonly string[];
  readonly type: CellType;
  readonly isList: boolean;
  /** Between the items of a list; the usual marks where nothing is said. */
  readonly split: string | undefined;
  /** What words of the table mean here. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly decimal: DecimalMark | undefined;
  readonly dateFormat: string | undefined;
  /** For new records with an empty cell. */
  readonly fallback: unknown;
  readonly references: { readonly kinds: readonly string[]; readonly onUnknown: "fail" | "drop" } | undefined;
}
