import { html, type TemplateResult } from "lit";
import { button } from "../../shared/controls.ts";
import type { TableModel } from "../../shared/table/column.ts";
import { type MapLooks, type TableName, tables } from "../looks.ts";
import type { ShownMap } from "../shownMap.ts";
import { tableModel } from "../tableModel.ts";
import type { Wording } from "../wording.ts";

export interface MapTablesOptions {
  readonly shown: ShownMap;
  readonly language: "en" | "zh-CN";
  readonly looks: Pick<MapLooks, "table" | "arrangements" | "selected">;
  readonly look: (change: Partial<MapLooks>) => void;
  readonly open: (id: string) => void;
  readonly announce: (text: string) => void;
  readonly save: (name: string, csv: string) => void;
}

/** People and conflicts are records; an influence stands in the record of whose it is. */
interface Row {
  readonly id?: string;
  readonly from?: string;
}

/** The same data as tables, of which one is shown. */
export function mapTables(options: MapTablesOptions, wording: Wording): TemplateResult {
  const { shown, language, looks, look, open, announce, save } = options;
  const { table, arrangements, selected } = looks;
  const { texts } = wording;
  const labels: Readonly<Record<TableName, string>> = {
    people: texts.peopleTable,
    influences: texts.influenceTable,
    conflicts: texts.conflictTable,
  };
  const recordOf = ({ id, from }: Row) => id ?? from ?? "";
  const label = labels[table];
  const model: TableModel<never> = {
    ...tableModel(table, shown, wording),
    ...{ label, texts, language, selected, announce, arrangement: arrangements[table] },
    arrange: (arrangement) => look({ arrangements: { ...arrangements, [table]: arrangement } }),
    select: (row: Row) => look({ selected: recordOf(row) }),
    open: (row: Row) => open(recordOf(row)),
    save: (csv) => save(label, csv),
  };
  return html`
    <div class="tabs">
      ${tables.map((name) =>
        button({
          label: `${labels[name]} (${shown[name].length})`,
          key: `table-${name}`,
          isPressed: name === table,
          press: () => look({ table: name }),
        }),
      )}
    </div>
    <assent-table .model=${model}></assent-table>
  `;
}
