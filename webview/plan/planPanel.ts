import { html, nothing } from "lit";
import { planProtocol } from "../../src/protocol/plan/plan.ts";
import type { PlanIntent } from "../../src/protocol/plan/planIntent.ts";
import type { PlanScope } from "../../src/protocol/plan/planScope.ts";
import type { PlanTextName } from "../../src/protocol/plan/planTexts.ts";
import type { PlanView } from "../../src/protocol/plan/planView.ts";
import { button } from "../shared/controls.ts";
import { drawingActions } from "../shared/export/drawingActions.ts";
import { fillIn } from "../shared/fillIn.ts";
import { Growing } from "../shared/growing.ts";
import { arrowDirection, nearestAhead } from "../shared/nearestAhead.ts";
import { Numbers } from "../shared/numbers.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { segmentStyles } from "../shared/parts/segments.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { Remade } from "../shared/remade.ts";
import { RoomWidth } from "../shared/roomWidth.ts";
import { csvText } from "../shared/table/csvText.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { barStyles } from "../shared/tiles/barStyles.ts";
import { headlineRow } from "../shared/tiles/headlineRow.ts";
import { lineStyles } from "../shared/tiles/lineStyles.ts";
import { tileStyles } from "../shared/tiles/tileStyles.ts";
import { headlinesOf } from "./headlines.ts";
import { type LoadCell, type LoadDrawing, layOutLoad } from "./layout/layOutLoad.ts";
import { loadRows, loadText } from "./loadWords.ts";
import type { PlanContext } from "./planContext.ts";
import { type PlanLooks, readPlanLooks } from "./planLooks.ts";
import { loadStyles } from "./styles/loadStyles.ts";
import { planStyles } from "./styles/planStyles.ts";
import { budgetTile } from "./templates/budgetTile.ts";
import { goalTile } from "./templates/goalTile.ts";
import { loadSvg } from "./templates/loadSvg.ts";
import { loadTile, overloadedOf } from "./templates/loadTile.ts";
import { milestoneTile } from "./templates/milestoneTile.ts";
import { qualityTile } from "./templates/qualityTile.ts";
import { trainingTile } from "./templates/trainingTile.ts";

/** So many rows are drawn; the rest can be filtered for, and stands in the table. */
const mostDrawn = 60;

/** So many weeks of resources are drawn at once; of more, some are added in each frame. */
const cellsAtOnce = 120;
const cellsInFrame = 60;

/** The size of the names in the drawing. */
const textSize = 12;

/** What a project plans: goals, money, days, people, checks and trainings. */
export class PlanPanel extends PanelElement<PlanView, PlanIntent, PlanScope, PlanTextName, PlanLooks> {
  static override styles = [
    ...PanelElement.kitStyles,
    ...[segmentStyles, tileStyles, lineStyles, barStyles, planStyles, loadStyles],
  ];
  readonly protocol = planProtocol;

  readonly #room = new RoomWidth(this, ".chart");
  /** The week of a resource to which Tab leads. */
  #active: string | undefined;
  readonly #drawing = new Remade<LoadDrawing>();
  readonly #cells = new Growing(this, cellsInFrame);

  protected readLooks = readPlanLooks;

  protected renderPanel(view: PlanView) {
    const { texts } = this;
    const context = this.#context(view);
    const { name, client, today } = view;
    return html`
      ${toolbar({ title: name, note: fillIn(texts.asOf, { client, date: today }) })}
      ${headlineRow(headlinesOf(view, context), texts.glance, (tile) => this.#show(tile))}
      <div class="tiles">
        ${goalTile(view.goals, context)}
        ${budgetTile(view.budget, context)}
        ${milestoneTile(view.milestones, context)}
        ${this.#load(view, context)}
        ${qualityTile(view.quality, context)}
        ${trainingTile(view.training, context)}
      </div>
    `;
  }

  #context({ name }: PlanView): PlanContext {
    return {
      texts: this.texts,
      numbers: new Numbers(this.language),
      open: (id) => this.link.openId(id),
      create: (kind) => this.send({ type: "create", what: kind }),
      step: (id) => this.send({ type: "step", what: id }),
      saveTable: (title, rows) =>
        this.link.save({ format: "csv", name: `${name} ${title}`, content: csvText(rows) }),
    };
  }

  #load({ name, today, load: plan }: PlanView, context: PlanContext) {
    const { texts, looks } = this;
    const wanted = looks.onlyOver ? overloadedOf(plan.resources) : plan.resources;
    const shown = wanted.slice(0, mostDrawn);
    const { width } = this.#room;
    const drawing = this.#drawing.from([plan, looks.onlyOver, width, today], () =>
      layOutLoad(plan.weeks, shown, { width, today }),
    );
    const cells = drawing.rows.flatMap((row) => row.cells);
    const drawn =
      cells.length <= cellsAtOnce ? cells.length : this.#cells.of(plan.weeks.join(), cells.length);
    const active =
      cells.find(({ key }) => key === this.#active) ?? cells.find(({ load }) => load.over > 0) ?? cells[0];
    const title = `${name} ${texts.load}`;
    const saved = drawingActions({
      ...{ texts, title },
      drawing: () => this.renderRoot.querySelector<SVGSVGElement>(".chart svg"),
      save: (file) => this.link.save(file),
    });
    const csv = () => context.saveTable(texts.load, loadRows(plan, context));
    return loadTile(
      {
        ...{ plan, shown, left: wanted.length - shown.length },
        drawing:
          shown.length === 0
            ? nothing
            : loadSvg(
                drawing,
                plan,
                { ...this.#cellLooks(), drawn, active: active?.key, measure: this.#measure() },
                context,
              ),
        isBusy: drawn < cells.length,
        told: active ? loadText(active.resource, active.load, plan, context) : "",
        actions: html`${saved} ${button({ label: fillIn(texts.saveAs, { format: "CSV" }), key: "save-csv-load", press: csv })}`,
        isTable: looks.isTable,
        showTable: (isTable) => {
          if (isTable !== looks.isTable) this.look({ isTable });
        },
        onlyOver: looks.onlyOver,
        showOnlyOver: (onlyOver) => this.look({ onlyOver }),
        ask: (change) => this.#ask(change),
      },
      context,
    );
  }

  #cellLooks() {
    return {
      focus: ({ key }: LoadCell) => {
        if (key === this.#active) return;
        this.#active = key;
        this.redraw();
      },
      press: (cell: LoadCell, event: KeyboardEvent) => this.#press(cell, event),
      openWeek: (cell: LoadCell) => this.#openWeek(cell),
    };
  }

  #measure(): (text: string) => number {
    const measure = textWidthIn(this, textSize);
    return (text) => measure(text);
  }

  #press(cell: LoadCell, event: KeyboardEvent): void {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.#openWeek(cell);
      return;
    }
    const direction = arrowDirection(event.key);
    if (!direction) return;
    event.preventDefault();
    const cells = this.#drawing.last?.rows.flatMap((row) => row.cells) ?? [];
    const next = nearestAhead(cell, direction, cells);
    if (next)
      this.renderRoot.querySelector<SVGElement>(`[data-key=${CSS.escape(`load-${next.key}`)}]`)?.focus();
  }

  /** The allocation of the week that asks for most, in the text. */
  #openWeek({ resource, load }: LoadCell): void {
    const [most] = [...load.parts].sort((a, b) => b.amount - a.amount);
    this.link.openId(resource.id, most ? ["allocations", most.index] : undefined);
  }

  #ask({ weeks, by }: { readonly weeks?: PlanScope["weeks"]; readonly by?: number }): void {
    const { load } = this.view ?? {};
    const first = load?.weeks[0];
    if (!load || first === undefined) return;
    const count = weeks ?? (load.weeks.length as PlanScope["weeks"]);
    this.link.ask({ from: by === 0 ? "" : moved(first, 7 * (by ?? 0)), weeks: count });
  }

  /** Brings a part into sight, and the focus to its title. */
  #show(tile: string): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#tile-${tile}`);
    title?.closest("section")?.scrollIntoView({ block: "start" });
    title?.focus({ preventScroll: true });
  }
}

function moved(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
