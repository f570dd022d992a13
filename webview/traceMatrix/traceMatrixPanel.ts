import { html, type TemplateResult } from "lit";
import type { NoScope } from "../../src/protocol/panels/panelProtocol.ts";
import type { TraceMatrixView } from "../../src/protocol/traceMatrix.ts";
import { traceMatrixPanel } from "../../src/protocol/traceMatrixPanel.ts";
import type { TraceTextName } from "../../src/protocol/traceMatrixTexts.ts";
import { button } from "../shared/controls.ts";
import { fillIn } from "../shared/fillIn.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { icon } from "../shared/parts/icons.ts";
import { segmentStyles, segments } from "../shared/parts/segments.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { unreadableNote } from "../shared/parts/unreadableNote.ts";
import type { Column } from "../shared/table/column.ts";
import { csvText } from "../shared/table/csvText.ts";
import { csvRows } from "./csvRows.ts";
import { filterFields, gapButtons } from "./filterFields.ts";
import { filterOf } from "./filterOf.ts";
import { gapCounts } from "./gapCounts.ts";
import type { TraceGridModel } from "./grid/gridModel.ts";
import { recordOf, traceColumns } from "./grid/traceColumns.ts";
import { keptOpenness, readTraceLooks, type TraceLooks } from "./looks.ts";
import { tracePanelStyles } from "./styles/panelStyles.ts";
import { noTraceFilter } from "./tree/traceFilter.ts";
import type { TraceRow } from "./tree/traceRow.ts";
import { TraceTree } from "./tree/traceTree.ts";
import { TraceWords } from "./wording.ts";

/** The trace matrix: from the goals down to the signatures, with what is missing on the way. */
export class TraceMatrixPanel extends PanelElement<
  TraceMatrixView,
  never,
  NoScope,
  TraceTextName,
  TraceLooks
> {
  static override styles = [...PanelElement.kitStyles, segmentStyles, tracePanelStyles];

  readonly protocol = traceMatrixPanel;
  #tree: TraceTree | undefined;
  #words: TraceWords | undefined;
  #columns: readonly Column<TraceRow>[] = [];

  protected readLooks(kept: unknown): TraceLooks {
    return readTraceLooks(kept);
  }

  protected override viewChanged(view: TraceMatrixView): void {
    const { looks, texts } = this;
    this.#words = new TraceWords(view);
    this.#columns = traceColumns(this.#words, texts);
    this.#tree = new TraceTree(view, filterOf(looks, view), this.#tree?.openness ?? looks.openness);
  }

  protected renderPanel(view: TraceMatrixView): TemplateResult {
    const { texts, looks } = this;
    const tree = this.#tree;
    const title = fillIn(texts.matrix, { project: view.title });
    const { goals, requirements, unreadable } = view;
    if (!tree || goals.length + requirements.length + unreadable.length === 0) {
      return html`${toolbar({ title })} ${emptyState({ title: texts.emptyTitle, advice: texts.emptyAdvice })}`;
    }
    const note = fillIn(texts.summary, {
      requirements: requirements.length,
      gaps: gapCounts(view).requirements,
    });
    const change = (next: Partial<TraceLooks>) => this.#filter(next);
    return html`
      ${toolbar({ title, note, fields: filterFields(view, looks, texts, change) })}
      ${gapButtons(view, looks, texts, change)}
      ${this.#bar(view, tree)}
      <assent-trace-grid .model=${this.#gridOf(tree, title)}></assent-trace-grid>
      ${unreadableNote(texts.unreadable, unreadable)}
    `;
  }

  #bar({ requirements }: TraceMatrixView, tree: TraceTree): TemplateResult {
    const { texts } = this;
    const depths = [texts.levelGoals, texts.levelRequirements, texts.levelCriteria, texts.levelEverything];
    const { depth, turned } = tree.openness;
    const shown = tree.count;
    return html`
      <div class="bar">
        <span class="count" role="status">${fillIn(texts.rowsShown, { shown, all: requirements.length })}</span>
        <div class="depths">
          <span aria-hidden="true">${texts.expandTo}</span>
          ${segments({
            ...{ label: texts.expandTo, key: "depth", value: turned.length > 0 ? "" : String(depth + 1) },
            choices: depths.map((text, place) => ({ value: String(place), text })),
            change: (value) => this.#expandTo(Number(value) - 1),
          })}
        </div>
        ${button({
          label: fillIn(texts.saveAs, { format: "CSV" }),
          icon: icon("save"),
          key: "save-csv",
          press: () => this.#save(),
        })}
      </div>
    `;
  }

  #gridOf(tree: TraceTree, label: string): TraceGridModel {
    return {
      label,
      texts: this.texts,
      columns: this.#columns,
      rows: tree.rows,
      isExpanded: (row) => tree.isExpanded(row),
      parentOf: (row) => tree.parentOf(row),
      toggle: (row) => {
        tree.toggle(row);
        this.look({ openness: keptOpenness(tree.openness) });
      },
      open: (row) => {
        const id = recordOf(row);
        if (id !== "") this.link.openId(id);
      },
    };
  }

  #filter(change: Partial<TraceLooks>): void {
    const { view } = this;
    if (view) this.#tree?.filter(filterOf({ ...this.looks, ...change }, view));
    this.look(change);
  }

  #expandTo(depth: number): void {
    this.#tree?.expandTo(depth);
    if (this.#tree) this.look({ openness: keptOpenness(this.#tree.openness) });
  }

  /** What passes the filters, whether it is opened or not. */
  #save(): void {
    const { view, texts } = this;
    if (!view || !this.#words) return;
    const requirements = this.#tree?.requirements ?? new TraceTree(view, noTraceFilter).requirements;
    const content = csvText(csvRows(view, requirements, this.#words, texts));
    this.link.save({ format: "csv", name: fillIn(texts.matrix, { project: view.title }), content });
  }
}
