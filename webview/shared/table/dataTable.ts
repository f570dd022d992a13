import { html, LitElement, nothing, type PropertyValues } from "lit";
import { hasFocus, keyOfFocus } from "../panel/focus.ts";
import { controlStyles } from "../parts/controlStyles.ts";
import { partStyles } from "../parts/partStyles.ts";
import { theme } from "../theme.ts";
import { toggledGroup } from "./arrangement.ts";
import { ArrivingLines } from "./arrivingLines.ts";
import { cellAction } from "./cellAction.ts";
import type { CellField } from "./cellField.ts";
import type { TableModel } from "./column.ts";
import { type CellPlace, cellAfter } from "./gridKeys.ts";
import { tableBar } from "./tableBar.ts";
import { tableBody } from "./tableBody.ts";
import { tableHead } from "./tableHead.ts";
import { type CellName, TableLines } from "./tableLines.ts";
import { giveWidths, lineHeightIn } from "./tableRoom.ts";
import { tableStyles } from "./tableStyles.ts";
import { arrangementText } from "./tableWords.ts";
import { drawnLines, scrolledTo } from "./virtualRows.ts";

/** So many lines are made within a frame. */
const linesInFrame = 8;

/**
 * A native table as a grid: sorted by its titles, filtered, grouped, changed in its cells, and of ten thousand rows
 * only those are drawn that are seen. One cell at a time has the focus; the arrow keys move it.
 */
export class DataTable<Row> extends LitElement {
  static override properties = {
    model: { attribute: false },
    active: { state: true },
    editing: { state: true },
    top: { state: true },
    seen: { state: true },
    lineHeight: { state: true },
  };
  static override styles = [theme, controlStyles, partStyles, tableStyles];

  declare model: TableModel<Row> | undefined;
  /** The cell that the focus comes to by Tab. */
  declare private active: CellName | undefined;
  declare private editing: CellName | undefined;
  /** How far it is scrolled, how much is seen, and how high a line is: in pixels. */
  declare private top: number;
  declare private seen: number;
  declare private lineHeight: number;

  readonly #lines = new TableLines<Row>();
  readonly #arriving = new ArrivingLines(this, linesInFrame);
  /** Those that have their widths. */
  #columns: TableModel<Row>["columns"] | undefined;
  /** Whether the focus goes to the active cell when that is drawn. */
  #movesFocus = false;
  /** What the focus comes back to where it is lost by drawing: what is called by this key, or the active cell. */
  #hadFocus: string | boolean = false;
  /** What is to be said of how the rows are arranged, once they are drawn. */
  #said: string | undefined;
  /** Whether a field was used by key last: then it is not done before it is left. */
  #isTyping = false;
  readonly #resizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
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

  /** Brings the focus to a row, where it is in the table. */
  focusRow(id: string): void {
    const line = this.#lines.placeOf(id);
    if (line !== undefined) this.#go({ ...this.#lines.cellOf(this.active), line });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#hadFocus = hasFocus(this.renderRoot) && (keyOfFocus(this.renderRoot) ?? true);
    if (!this.model || !changed.has("model")) return;
    this.#lines.take(this.model);
    const before = (changed.get("model") as TableModel<Row> | undefined)?.arrangement;
    const text = before && arrangementText(this.model, before, this.#lines.rows.length);
    if (text) this.#said = text;
    if (this.editing && !this.#lines.editorOf(this.editing)) this.editing = undefined;
  }

  protected override render() {
    const { model, active, editing, lineHeight } = this;
    if (!model) return nothing;
    const { lines, rows } = this.#lines;
    const place = this.#lines.cellOf(active);
    const scrolled = { height: lineHeight, top: this.top, seen: this.seen };
    const wanted = drawnLines(lines.length, scrolled, place.line);
    const drawn = this.#arriving.of(lines, wanted, place.line);
    return html`
      ${tableBar(model, rows)}
      <div class="scroller" @scroll=${this.#scroll}>
        <table
          role="grid"
          aria-label=${model.label}
          aria-busy=${!this.#arriving.isComplete}
          aria-rowcount=${lines.length + (model.arrangement.showsFilters ? 2 : 1)}
          aria-colcount=${model.columns.length}
          @keydown=${this.#key}
          @pointerdown=${this.#point}
          @click=${this.#click}
          @dblclick=${this.#doubleClick}
          @change=${this.#change}
          @focusin=${this.#focusIn}
          @focusout=${this.#focusOut}
        >
          <colgroup>${model.columns.map(() => html`<col>`)}</colgroup>
          ${tableHead(model, place.line < 0 ? model.columns[place.column]?.key : undefined)}
          ${tableBody({ model, lines, drawn, lineHeight, active, editing })}
        </table>
        ${lines.length === 0 ? html`<p class="nothing">${model.texts.nothingFound}</p>` : nothing}
      </div>
    `;
  }

  protected override updated(): void {
    const table = this.renderRoot.querySelector("table");
    const columns = this.model?.columns;
    if (table && columns && columns !== this.#columns) giveWidths(table, columns);
    this.#columns = columns;
    const field = this.#field;
    if (field) {
      if (!field.matches(":focus")) field.focus();
    } else if (this.#movesFocus) {
      this.#activeCell()?.focus({ preventScroll: true });
    } else if (this.#hadFocus !== false && !hasFocus(this.renderRoot)) {
      this.#lost(this.#hadFocus)?.focus({ preventScroll: true });
    }
    this.#movesFocus = false;
    const said = this.#said;
    this.#said = undefined;
    if (said) this.model?.announce?.(said);
  }

  #measure(): void {
    const height = this.#scroller?.clientHeight;
    if (height) this.seen = height;
    this.lineHeight = lineHeightIn(this.renderRoot) ?? this.lineHeight;
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".scroller");
  }

  get #field(): CellField | null {
    return this.renderRoot.querySelector<CellField>(".editing .input");
  }

  #lost(had: string | true): HTMLElement | null {
    const byKey = typeof had === "string" && `[data-key=${CSS.escape(had)}]`;
    return byKey ? this.renderRoot.querySelector<HTMLElement>(byKey) : this.#activeCell();
  }

  #activeCell(): HTMLElement | null {
    if (!this.active) return null;
    const column = `[data-column=${CSS.escape(this.active.column)}]`;
    const row = `tr[data-id=${CSS.escape(this.active.line)}]`;
    const isThere = this.#lines.lineOf(this.active) !== undefined;
    return this.renderRoot.querySelector(isThere ? `${row} ${column}, ${row}.group th` : `thead ${column}`);
  }

  #scroll({ target }: Event): void {
    this.top = (target as HTMLElement).scrollTop;
  }

  /** Brings the focus to a cell and the cell into view. */
  #go(place: CellPlace): void {
    this.active = this.#lines.nameOf(place);
    this.#movesFocus = true;
    const scroller = this.#scroller;
    if (!scroller || place.line < 0) return;
    const head = this.renderRoot.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
    const scrolled = { height: this.lineHeight, top: scroller.scrollTop, seen: scroller.clientHeight };
    scroller.scrollTop = scrolledTo(place.line, scrolled, head);
  }

  #nameOf({ target }: Event): CellName | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
    const line = element?.closest("tr")?.dataset.id ?? "";
    return element ? { line, column: element.dataset.column ?? "" } : undefined;
  }

  #focusIn(event: Event): void {
    const name = this.#nameOf(event);
    if (name && (name.line !== this.active?.line || name.column !== this.active.column)) this.active = name;
  }

  /** Leaving a field ends it, and the focus goes where it went. */
  #focusOut({ target }: FocusEvent): void {
    if (target === this.#field) this.#finish();
  }

  #point(): void {
    this.#isTyping = false;
  }

  /** One of several that is picked by pointer is what is meant; by key it may be on the way to another one. */
  #change({ target }: Event): void {
    if (target !== this.#field || !(target instanceof HTMLSelectElement) || this.#isTyping) return;
    this.#movesFocus = true;
    this.#finish();
  }

  #click(event: Event): void {
    const line = this.#lines.lineOf(this.#nameOf(event));
    if (!line || !this.model || this.editing) return;
    if (line.type === "group") this.#toggle(line.key);
    else if (event.target instanceof Element && event.target.closest(".link")) this.model.open?.(line.row);
    else this.model.select?.(line.row);
  }

  #doubleClick(event: Event): void {
    const name = this.#nameOf(event);
    if (name) this.#edit(name);
  }

  #key(event: KeyboardEvent): void {
    const name = this.#nameOf(event);
    if (!name || !this.model) return;
    if (this.editing) {
      this.#keyInField(event);
      return;
    }
    if (this.#act(name, event)) {
      event.preventDefault();
      return;
    }
    const page = Math.max(1, Math.floor(this.seen / this.lineHeight) - 2);
    const size = { lines: this.#lines.lines.length, columns: this.model.columns.length, page };
    const next = cellAfter(this.#lines.cellOf(name), event, size);
    if (!next) return;
    event.preventDefault();
    this.#go(next);
  }

  /** Escape leaves a field as if nothing had been entered. */
  #keyInField(event: KeyboardEvent): void {
    this.#isTyping = true;
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter" && !this.#field?.reportValidity()) return;
    this.#movesFocus = true;
    if (event.key === "Enter") this.#finish();
    this.editing = undefined;
  }

  /** Does what a key does with a row or a group; false where it does nothing there. */
  #act(name: CellName, event: KeyboardEvent): boolean {
    const line = this.#lines.lineOf(name);
    const powers = this.#lines.powersOf(name);
    const action = powers && cellAction(powers, event);
    if (!line || !action) return false;
    if (line.type === "group") {
      if (action === "toggle") this.#toggle(line.key);
    } else if (action === "edit") this.#edit(name);
    else if (action === "open") this.model?.open?.(line.row);
    else if (action === "select") this.model?.select?.(line.row);
    return true;
  }

  #toggle(group: string): void {
    if (this.model) this.model.arrange(toggledGroup(this.model.arrangement, group));
  }

  #edit(name: CellName): void {
    if (!this.#lines.editorOf(name)) return;
    this.active = name;
    this.editing = name;
    this.#isTyping = false;
  }

  /** Takes what was entered, as far as it is something and another than before. */
  #finish(): void {
    const field = this.#field;
    const { editing } = this;
    const line = this.#lines.lineOf(editing);
    this.editing = undefined;
    if (!field || !editing || line?.type !== "row" || !field.validity.valid) return;
    const before = this.#lines.editorOf(editing)?.value;
    if (field.value !== before) this.model?.edit?.(line.row, editing.column, field.value);
  }
}

/** Makes the element known; called once, by a panel that has a table. */
export function registerTable(): void {
  customElements.define("assent-table", DataTable);
}
