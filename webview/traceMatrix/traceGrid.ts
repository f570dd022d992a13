import { html, LitElement, nothing, type PropertyValues } from "lit";
import { hasFocus } from "../shared/panel/focus.ts";
import { partStyles } from "../shared/parts/partStyles.ts";
import { type CellPlace, cellAfter } from "../shared/table/gridKeys.ts";
import { giveWidths, lineHeightIn } from "../shared/table/tableRoom.ts";
import { tableStyles } from "../shared/table/tableStyles.ts";
import { drawnLines, scrolledTo } from "../shared/table/virtualRows.ts";
import { theme } from "../shared/theme.ts";
import { gridBody, gridHead, type TraceCell } from "./grid/gridBody.ts";
import type { TraceGridModel } from "./grid/gridModel.ts";
import { treeAction } from "./grid/treeKeys.ts";
import { gridStyles } from "./styles/gridStyles.ts";
import type { TraceRow } from "./tree/traceRow.ts";

/** The matrix as a tree in a table: only the rows that are seen are drawn, and one cell at a time has the focus. */
export class TraceGrid extends LitElement {
  static override properties = {
    model: { attribute: false },
    active: { state: true },
    top: { state: true },
    seen: { state: true },
    lineHeight: { state: true },
  };
  static override styles = [theme, partStyles, tableStyles, gridStyles];

  declare model: TraceGridModel | undefined;
  declare private active: TraceCell;
  /** How far it is scrolled, how much is seen, and how high a row is: in pixels. */
  declare private top: number;
  declare private seen: number;
  declare private lineHeight: number;

  #places: ReadonlyMap<string, number> = new Map();
  #wantsFocus = false;
  readonly #resizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.active = { row: "", column: "name" };
    this.top = 0;
    this.seen = 600;
    this.lineHeight = 33;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  /** A row that had the focus and is gone leaves it to the row in which it lay, or to the first one. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!this.model || !changed.has("model")) return;
    const { rows } = this.model;
    if (hasFocus(this.renderRoot)) this.#wantsFocus = true;
    this.#places = new Map(rows.map(({ key }, place) => [key, place]));
    if (!this.#places.has(this.active.row)) this.active = { ...this.active, row: rows[0]?.key ?? "" };
  }

  protected override render() {
    const { model, active, lineHeight } = this;
    if (!model) return nothing;
    const { rows, columns, texts } = model;
    const scrolled = { height: lineHeight, top: this.top, seen: this.seen };
    const drawn = drawnLines(rows.length, scrolled, this.#places.get(active.row));
    return html`
      <div class="scroller" @scroll=${this.#scroll}>
        <table
          role="treegrid"
          aria-label=${model.label}
          aria-rowcount=${rows.length + 1}
          aria-colcount=${columns.length}
          aria-readonly="true"
          @keydown=${this.#key}
          @click=${this.#click}
          @focusin=${this.#focusIn}
        >
          <colgroup>${columns.map(() => html`<col>`)}</colgroup>
          ${gridHead(model)} ${gridBody({ model, drawn, lineHeight, active })}
        </table>
        ${rows.length === 0 ? html`<p class="nothing">${texts.nothingFound}</p>` : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector("table");
    if (table && this.model) giveWidths(table, this.model.columns);
    this.#measure();
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    const { row, column } = this.active;
    const cell = `tr[data-row=${CSS.escape(row)}] [data-column=${CSS.escape(column)}]`;
    this.renderRoot.querySelector<HTMLElement>(cell)?.focus({ preventScroll: true });
  }

  #measure(): void {
    const height = this.#scroller?.clientHeight;
    if (height) this.seen = height;
    this.lineHeight = lineHeightIn(this.renderRoot) ?? this.lineHeight;
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".scroller");
  }

  #scroll({ target }: Event): void {
    this.top = (target as HTMLElement).scrollTop;
  }

  /** The row and the column of the cell in which something happened. */
  #cellOf({ target }: Event): { readonly row: TraceRow; readonly place: CellPlace } | undefined {
    const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
    const line = this.#places.get(cell?.closest("tr")?.dataset.row ?? "");
    const row = this.model?.rows[line ?? -1];
    const column = this.model?.columns.findIndex(({ key }) => key === cell?.dataset.column) ?? -1;
    return row && line !== undefined && column >= 0 ? { row, place: { line, column } } : undefined;
  }

  #focusIn(event: Event): void {
    const found = this.#cellOf(event);
    const column = this.model?.columns[found?.place.column ?? -1]?.key;
    if (found && column) this.active = { row: found.row.key, column };
  }

  #click(event: Event): void {
    const found = this.#cellOf(event);
    if (!found || !(event.target instanceof Element)) return;
    if (event.target.closest(".link")) this.model?.open(found.row);
    else if (found.place.column === 0 && found.row.canExpand) this.model?.toggle(found.row);
  }

  #key(event: KeyboardEvent): void {
    const { model } = this;
    const found = this.#cellOf(event);
    if (!model || !found) return;
    const { row, place } = found;
    const isExpanded = model.isExpanded(row);
    const action = treeAction({ canExpand: row.canExpand, isExpanded, isInTree: place.column === 0 }, event);
    if (action) {
      event.preventDefault();
      if (action === "toggle") model.toggle(row);
      else if (action === "open") model.open(row);
      else this.#goToParent(row);
      return;
    }
    const page = Math.max(1, Math.floor(this.seen / this.lineHeight) - 2);
    const next = cellAfter(place, event, { lines: model.rows.length, columns: model.columns.length, page });
    if (!next) return;
    event.preventDefault();
    this.#go({ ...next, line: Math.max(0, next.line) });
  }

  #goToParent(row: TraceRow): void {
    const line = this.#places.get(this.model?.parentOf(row)?.key ?? "");
    if (line !== undefined) this.#go({ line, column: 0 });
  }

  /** Brings the focus to a cell and the cell into view. */
  #go({ line, column }: CellPlace): void {
    const { model } = this;
    const row = model?.rows[line]?.key;
    if (!model || row === undefined) return;
    this.active = { row, column: model.columns[column]?.key ?? "name" };
    this.#wantsFocus = true;
    const scroller = this.#scroller;
    if (!scroller) return;
    const head = this.renderRoot.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
    const scrolled = { height: this.lineHeight, top: scroller.scrollTop, seen: scroller.clientHeight };
    scroller.scrollTop = scrolledTo(line, scrolled, head);
  }
}
