import { css, html, nothing } from "lit";
import type { DragEffect, DragState } from "../../../webview/shared/drag/dragState.ts";
import { PointerDrag } from "../../../webview/shared/drag/pointerDrag.ts";
import { drawingActions } from "../../../webview/shared/export/drawingActions.ts";
import { dropdown, numberField } from "../../../webview/shared/fields.ts";
import { fillIn } from "../../../webview/shared/fillIn.ts";
import { PanelElement } from "../../../webview/shared/panel/panelElement.ts";
import type { Refusal } from "../../../webview/shared/panel/panelLink.ts";
import { detailsPane } from "../../../webview/shared/parts/detailsPane.ts";
import { emptyState } from "../../../webview/shared/parts/emptyState.ts";
import { toolbar } from "../../../webview/shared/parts/toolbar.ts";
import { type Arrangement, readArrangement } from "../../../webview/shared/table/arrangement.ts";
import type { Column } from "../../../webview/shared/table/column.ts";
import { drawBars } from "./drawBars.ts";
import {
  type SampleIntent,
  type SampleRow,
  type SampleScope,
  type SampleTextName,
  type SampleView,
  samplePanel,
} from "./protocol.ts";
import { sampleColumns } from "./sampleColumns.ts";

interface SampleLooks {
  readonly selected: string;
  readonly arrangement: Arrangement;
}

/** The sample panel: bars that are dragged, a table, details, and everything that is saved. */
export class SamplePanel extends PanelElement<
  SampleView,
  SampleIntent,
  SampleScope,
  SampleTextName,
  SampleLooks
> {
  static override styles = [
    ...PanelElement.kitStyles,
    css`
      .two {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 260px;
        gap: 16px;
      }

      .bar {
        fill: var(--vscode-charts-blue);
        cursor: ns-resize;
      }

      .bar:focus-visible,
      .bar.held {
        outline: none;
        stroke: var(--vscode-focusBorder);
        stroke-width: 2;
      }

      .axis {
        stroke: var(--vscode-charts-lines);
      }

      text {
        fill: var(--vscode-foreground);
        font-size: 12px;
        text-anchor: middle;
      }

      @media (max-width: 700px) {
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];

  readonly protocol = samplePanel;
  #columns: readonly Column<SampleRow>[] = [];
  readonly #drag = new PointerDrag<number>({
    rules: {
      step: (at, direction) =>
        direction === "up" ? Math.min(5, at + 1) : direction === "down" ? Math.max(0, at - 1) : undefined,
      isSame: (a, b) => a === b,
    },
    find: ({ target }) => {
      const id = target instanceof Element ? target.closest<SVGElement>(".bar")?.dataset.id : undefined;
      const row = this.view?.rows.find((one) => one.id === id);
      return row && { id: row.id, at: row.power };
    },
    placeAt: ({ y }) => {
      const box = this.renderRoot.querySelector("svg.bars")?.getBoundingClientRect();
      return box && Math.max(0, Math.min(5, Math.round(((box.bottom - 20 - y) / (box.height - 40)) * 5)));
    },
    changed: (state, effect) => this.#dragged(state, effect),
  });

  protected readLooks(kept: unknown): SampleLooks {
    const { selected, arrangement } = (kept ?? {}) as Readonly<Record<string, unknown>>;
    return {
      selected: typeof selected === "string" ? selected : "",
      arrangement: readArrangement(arrangement),
    };
  }

  protected override viewChanged(): void {
    this.#columns = sampleColumns(this.texts);
  }

  protected override intentRefused({ intent }: Refusal<SampleIntent>): void {
    this.announce(`${intent.id}: ${this.texts.cancelled}`);
  }

  protected renderPanel({ title, rows }: SampleView) {
    const { texts } = this;
    const least = this.link.scope?.least ?? 0;
    return html`
      ${toolbar({
        title,
        fields: dropdown({
          label: texts.power,
          key: "least",
          value: String(least),
          choices: [0, 1, 2, 3, 4, 5].map((value) => ({ value: String(value), text: `≥ ${value}` })),
          change: (value) => this.link.ask({ least: Number(value) }),
        }),
        actions: drawingActions({
          texts,
          title,
          drawing: () => this.renderRoot.querySelector<SVGSVGElement>("svg.bars"),
          save: (file) => this.link.save(file),
        }),
      })}
      ${rows.length === 0 ? emptyState({ title: texts.none, advice: "assent new stakeholder" }) : this.#contents(rows)}
    `;
  }

  #contents(rows: readonly SampleRow[]) {
    const { texts, language, looks } = this;
    const chosen = rows.find(({ id }) => id === looks.selected);
    return html`
      <div class="two">
        <div
          @pointerdown=${this.#drag.handle}
          @pointermove=${this.#drag.handle}
          @pointerup=${this.#drag.handle}
          @pointercancel=${this.#drag.handle}
          @keydown=${this.#drag.handle}
          @focusout=${this.#drag.handle}
        >${drawBars(rows, texts, (row) => this.#drag.placeOf({ id: row.id, at: row.power }), this.#drag.state)}</div>
        ${chosen ? this.#details(chosen) : nothing}
      </div>
      <assent-table
        .model=${{
          ...{ label: texts.name, texts, language, rows, columns: this.#columns },
          idOf: ({ id }: SampleRow) => id,
          arrangement: looks.arrangement,
          arrange: (arrangement: Arrangement) => this.look({ arrangement }),
          selected: looks.selected,
          announce: (text: string) => this.announce(text),
          select: ({ id }: SampleRow) => this.look({ selected: id }),
          open: ({ id }: SampleRow) => this.link.openId(id),
          edit: ({ id }: SampleRow, _: string, value: string) => this.#setPower(id, Number(value)),
          save: (content: string) => this.link.save({ format: "csv", name: "sample", content }),
        }}
      ></assent-table>
    `;
  }

  #details({ id, name, organisation, power }: SampleRow) {
    const { texts } = this;
    return detailsPane({
      label: texts.details,
      title: name,
      note: id,
      details: [
        { title: texts.organisation, text: organisation },
        {
          field: numberField({
            label: texts.power,
            value: String(power),
            least: 0,
            key: "details-power",
            change: (value) => this.#setPower(id, Number(value)),
          }),
        },
      ],
      open: { label: texts.openRecord, press: () => this.link.openId(id) },
      close: { label: texts.close, press: () => this.look({ selected: "" }) },
    });
  }

  #setPower(id: string, power: number): void {
    this.send({ kind: "setPower", id, power });
  }

  #dragged(_: DragState<number>, { type, id, at }: DragEffect<number>): void {
    const what = `${this.view?.rows.find((row) => row.id === id)?.name} ${at}`;
    const { texts } = this;
    if (type === "pickedUp") this.announce(fillIn(texts.pickedUp, { what }));
    else if (type === "cancelled") this.announce(texts.cancelled);
    else if (type === "dropped") {
      this.announce(fillIn(texts.dropped, { what }));
      this.#setPower(id, at);
    } else this.announce(what);
  }
}
