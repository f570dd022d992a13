import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { RatedStakeholder, StakeholderValues } from "../../../src/protocol/powerInterest.ts";
import type { Column, TableModel } from "../../shared/table/column.ts";
import { valuesOf } from "../columns.ts";
import type { GridLooks } from "../looks.ts";
import type { GridTexts } from "../wording.ts";

export interface GridTableOptions {
  readonly people: readonly RatedStakeholder[];
  readonly columns: readonly Column<RatedStakeholder>[];
  readonly language: "en" | "zh-CN";
  readonly looks: Pick<GridLooks, "arrangement" | "selected">;
  readonly look: (change: Partial<GridLooks>) => void;
  readonly set: (id: string, values: StakeholderValues) => void;
  readonly open: (id: string) => void;
  readonly announce: (text: string) => void;
  readonly save: (csv: string) => void;
}

/**
 * The same people as a table, which is changed in its cells. It is drawn anew only when something in it is another:
 * not while somebody is moved.
 */
export function gridTable(options: GridTableOptions, texts: GridTexts) {
  const { people, columns, looks } = options;
  return guard([people, columns, looks.arrangement, looks.selected], () => table(options, texts));
}

function table(options: GridTableOptions, texts: GridTexts): TemplateResult {
  const { people, columns, language, looks, look, set, open, announce, save } = options;
  const model: TableModel<RatedStakeholder> = {
    ...{ label: texts.drawing, texts, language, columns, rows: people, announce, save },
    idOf: ({ id }) => id,
    arrangement: looks.arrangement,
    arrange: (arrangement) => look({ arrangement }),
    selected: looks.selected,
    select: ({ id }) => look({ selected: id }),
    open: ({ id }) => open(id),
    edit: ({ id }, column, entry) => {
      const values = valuesOf(column, entry);
      if (values) set(id, values);
    },
  };
  return html`<assent-table .model=${model}></assent-table>`;
}
