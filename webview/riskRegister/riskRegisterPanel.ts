import { html, nothing, type TemplateResult } from "lit";
import type { NoScope } from "../../src/protocol/panels/panelProtocol.ts";
import type { RiskEdit, RiskIntent, RiskRegisterView, RiskRow } from "../../src/protocol/riskRegister.ts";
import { riskRegisterPanel } from "../../src/protocol/riskRegisterPanel.ts";
import type { RiskTextName } from "../../src/protocol/riskRegisterTexts.ts";
import { button } from "../shared/controls.ts";
import { drawingActions } from "../shared/export/drawingActions.ts";
import { fillIn } from "../shared/fillIn.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { segmentStyles } from "../shared/parts/segments.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { unreadableNote } from "../shared/parts/unreadableNote.ts";
import { Remade } from "../shared/remade.ts";
import type { Arrangement } from "../shared/table/arrangement.ts";
import { RowArranger } from "../shared/table/arrangeRows.ts";
import type { Column, TableModel } from "../shared/table/column.ts";
import { columnEdit } from "./edits.ts";
import { filterRisks, risksAt, type Spot } from "./filterRisks.ts";
import { heatMapOf } from "./heatMap/heatMap.ts";
import type { HeatMapModel } from "./heatMap/heatMapModel.ts";
import { movementsOf } from "./heatMap/movements.ts";
import type { HeatMapElement } from "./heatMapElement.ts";
import { type RiskLooks, readRiskLooks } from "./looks.ts";
import { isSameCell } from "./ratings.ts";
import { riskColumns } from "./riskColumns.ts";
import { riskPanelStyles } from "./styles/panelStyles.ts";
import { filterFields, matrixFields, summaryOf, trendFields } from "./templates/fields.ts";
import { riskDetails } from "./templates/riskDetails.ts";
import type { TrendModel } from "./trend/trendModel.ts";
import type { TrendElement } from "./trendElement.ts";
import { cellName } from "./wording.ts";

/** More arrows would hide each other; the largest are drawn. */
const mostMovements = 12;

/** The risk register: the matrix, the course over time, and every risk in a table that can be changed. */
export class RiskRegisterPanel extends PanelElement<
  RiskRegisterView,
  RiskIntent,
  NoScope,
  RiskTextName,
  RiskLooks
> {
  static override styles = [...PanelElement.kitStyles, segmentStyles, riskPanelStyles];

  readonly protocol = riskRegisterPanel;
  #columns: readonly Column<RiskRow>[] = [];
  /** The rows that the table was given last, so that it sorts only those that are others. */
  #rows:
    | { readonly of: string; readonly risks: readonly RiskRow[]; readonly rows: readonly RiskRow[] }
    | undefined;
  readonly #arranger = new RowArranger<RiskRow>();
  readonly #trendModel = new Remade<TrendModel>();

  protected readLooks(kept: unknown): RiskLooks {
    return readRiskLooks(kept);
  }

  protected override viewChanged(view: RiskRegisterView): void {
    this.#columns = riskColumns(view, this.texts);
  }

  protected renderPanel(view: RiskRegisterView): TemplateResult {
    const { texts, looks } = this;
    const title = fillIn(texts.risks, { project: view.title });
    if (view.risks.length === 0 && view.unreadable.length === 0) {
      return html`${toolbar({ title })} ${emptyState({ title: texts.emptyTitle, advice: texts.emptyAdvice })}`;
    }
    const shown = filterRisks(view.risks, {
      kind: looks.kind === "all" ? undefined : looks.kind,
      onlyOpen: looks.onlyOpen,
    });
    return html`
      ${toolbar({ title, note: summaryOf(view, texts), fields: filterFields(looks, texts, (change) => this.look(change)) })}
      <div class="drawings">${this.#matrix(view, shown)} ${this.#trend(view)}</div>
      ${this.#register(view, shown)}
      ${unreadableNote(texts.unreadable, view.unreadable)}
    `;
  }

  /** The matrix shows what passes the table's filters too. */
  #matrix(view: RiskRegisterView, shown: readonly RiskRow[]): TemplateResult {
    const { texts, looks } = this;
    const { scale } = view;
    const { filters, closed, showsFilters } = looks.arrangement;
    const plain = { filters, closed, showsFilters };
    const { rows } = this.#arranger.arrange(shown, this.#columns, ({ key }) => key, plain, this.language);
    const map = heatMapOf(rows, scale, looks.view);
    const moved = looks.movements === "none" ? [] : movementsOf(rows, scale, looks.movements);
    const model: HeatMapModel = {
      ...{ scale, map, texts },
      movements: moved.slice(-mostMovements),
      selected: looks.spot === "unrated" ? undefined : looks.spot,
      select: (cell) => this.#lookInto(cell),
    };
    const fields = matrixFields(looks, texts, (change) => this.look(change));
    return html`
      <section class="part" aria-label=${texts.heatMap}>
        ${this.#head(texts.heatMap, fields, () => this.renderRoot.querySelector<HeatMapElement>("assent-heat-map")?.drawing ?? null)}
        <assent-heat-map data-key="matrix" .model=${model}></assent-heat-map>
        ${
          moved.length > mostMovements
            ? html`<p class="muted">${fillIn(texts.movementsShown, { shown: mostMovements, all: moved.length })}</p>`
            : nothing
        }
        ${
          map.unrated.length === 0
            ? nothing
            : html`<div>${button({
                label: fillIn(texts.unratedCount, { count: map.unrated.length }),
                key: "unrated",
                isPressed: looks.spot === "unrated",
                press: () => this.#lookInto("unrated"),
              })}</div>`
        }
      </section>
    `;
  }

  #trend({ trend, scale }: RiskRegisterView): TemplateResult {
    const { texts, looks } = this;
    const { step, by } = looks;
    const made = () => ({ trend, scale, looks: { step, by }, texts });
    const model = this.#trendModel.from([trend, scale, step, by, texts], made);
    const fields = trendFields(trend, looks, texts, (change) => this.look(change));
    return html`
      <section class="part" aria-label=${texts.trend}>
        ${this.#head(texts.trend, fields, () => this.renderRoot.querySelector<TrendElement>("assent-risk-trend")?.drawing ?? null)}
        <assent-risk-trend .model=${model}></assent-risk-trend>
      </section>
    `;
  }

  #head(title: string, fields: TemplateResult, drawing: () => SVGSVGElement | null): TemplateResult {
    const { texts } = this;
    const name = `${fillIn(texts.risks, { project: this.view?.title ?? "" })} – ${title}`;
    return html`
      <div class="part-head">
        <h2>${title}</h2>
        <div>${fields}</div>
        <div>${drawingActions({ texts, title: name, drawing, save: (file) => this.link.save(file) })}</div>
      </div>
    `;
  }

  #register(view: RiskRegisterView, shown: readonly RiskRow[]): TemplateResult {
    const { texts, looks } = this;
    const chosen = view.risks.find(({ key }) => key === looks.selected);
    return html`
      <section class="part" aria-label=${texts.register}>
        <div class="part-head"><h2>${texts.register}</h2></div>
        ${looks.spot === undefined ? nothing : this.#onlySpot(view, looks.spot)}
        <div class=${chosen ? "rows two" : "rows"}>
          <assent-table .model=${this.#tableOf(view, this.#rowsAt(shown))}></assent-table>
          ${
            chosen
              ? riskDetails({
                  ...{ risk: chosen, view, texts },
                  edit: (edit) => this.#edit(chosen.id, edit),
                  open: () => this.link.openId(chosen.id),
                  close: () => this.look({ selected: "" }),
                })
              : nothing
          }
        </div>
      </section>
    `;
  }

  #onlySpot({ scale }: RiskRegisterView, spot: Spot): TemplateResult {
    const { texts } = this;
    const cell = spot === "unrated" ? texts.unrated : cellName(spot, scale, texts);
    return html`
      <div class="only">
        <span>${fillIn(texts.onlyCell, { cell })}</span>
        ${button({ label: texts.showAll, key: "show-all", press: () => this.look({ spot: undefined }) })}
      </div>
    `;
  }

  #tableOf({ scale }: RiskRegisterView, rows: readonly RiskRow[]): TableModel<RiskRow> {
    const { texts, language, looks } = this;
    return {
      ...{ label: texts.register, texts, language, columns: this.#columns, rows },
      idOf: ({ key }) => key,
      arrangement: looks.arrangement,
      arrange: (arrangement: Arrangement) => this.look({ arrangement }),
      selected: looks.selected,
      select: ({ key }) => this.look({ selected: key }),
      open: ({ id }) => this.link.openId(id),
      edit: ({ id }, column, value) => {
        const edit = columnEdit(column, value, scale);
        if (edit) this.#edit(id, edit);
      },
      save: (content) => {
        const name = fillIn(texts.risks, { project: this.view?.title ?? "" });
        this.link.save({ format: "csv", name, content });
      },
    };
  }

  /** The same list as long as nothing of it is another: the table sorts anew only then. */
  #rowsAt(shown: readonly RiskRow[]): readonly RiskRow[] {
    const { looks, view } = this;
    const of = JSON.stringify([looks.kind, looks.onlyOpen, looks.spot, looks.view]);
    const risks = view?.risks ?? [];
    if (this.#rows?.of !== of || this.#rows.risks !== risks) {
      const rows = looks.spot === undefined ? shown : risksAt(shown, looks.spot, looks.view);
      this.#rows = { of, risks, rows };
    }
    return this.#rows.rows;
  }

  /** Looks into a spot, and no more into the one that was looked into already. */
  #lookInto(spot: Spot): void {
    const { texts, view, looks } = this;
    const now = looks.spot;
    const isSame =
      now !== undefined &&
      (spot === now || (spot !== "unrated" && now !== "unrated" && isSameCell(spot, now)));
    this.look({ spot: isSame ? undefined : spot });
    if (isSame || !view) {
      this.announce(texts.showAll);
      return;
    }
    const cell = spot === "unrated" ? texts.unrated : cellName(spot, view.scale, texts);
    this.announce(fillIn(texts.onlyCell, { cell }));
  }

  #edit(id: string, edit: RiskEdit): void {
    this.send({ kind: "editRisk", id, edit });
  }
}
