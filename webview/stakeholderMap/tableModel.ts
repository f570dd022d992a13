import type { TableModel } from "../shared/table/column.ts";
import { conflictColumns, influenceColumns, peopleColumns } from "./columns.ts";
import type { TableName } from "./looks.ts";
import type { ShownMap } from "./shownMap.ts";
import type { Wording } from "./wording.ts";

/** The rows and columns of a table. */
export type MapTable = Pick<TableModel<never>, "rows" | "columns" | "idOf">;

const made = new WeakMap<ShownMap, Map<TableName, MapTable>>();

/** What one of the tables shows; made once for what is shown, since tables sort and filter by it. */
export function tableModel(table: TableName, shown: ShownMap, wording: Wording): MapTable {
  const models = made.get(shown) ?? new Map<TableName, MapTable>();
  made.set(shown, models);
  const model = models.get(table) ?? newModel(table, shown, wording);
  models.set(table, model);
  return model;
}

function newModel(table: TableName, shown: ShownMap, wording: Wording): MapTable {
  const byId = ({ id }: { readonly id: string }) => id;
  // What kind of rows there are is known only here: the table is the same for all.
  const models: Readonly<Record<TableName, () => unknown>> = {
    people: () => ({ rows: shown.people, columns: peopleColumns(wording), idOf: byId }),
    conflicts: () => ({ rows: shown.conflicts, columns: conflictColumns(wording), idOf: byId }),
    influences: () => ({
      rows: shown.influences,
      columns: influenceColumns(wording),
      idOf: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} ${to}`,
    }),
  };
  return models[table]() as MapTable;
}
