import { html } from "lit";
import { dashboardProtocol } from "../../src/protocol/dashboard/dashboard.ts";
import type { DashboardIntent } from "../../src/protocol/dashboard/dashboardIntent.ts";
import type { DashboardTextName } from "../../src/protocol/dashboard/dashboardTexts.ts";
import type { DashboardView } from "../../src/protocol/dashboard/dashboardView.ts";
import type { NoScope } from "../../src/protocol/panels/panelProtocol.ts";
import { button } from "../shared/controls.ts";
import { drawingActions } from "../shared/export/drawingActions.ts";
import { fillIn } from "../shared/fillIn.ts";
import { fitText } from "../shared/fitText.ts";
import { Numbers } from "../shared/numbers.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { csvText } from "../shared/table/csvText.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { barStyles } from "../shared/tiles/barStyles.ts";
import { headlineRow } from "../shared/tiles/headlineRow.ts";
import { lineStyles } from "../shared/tiles/lineStyles.ts";
import { tileStyles } from "../shared/tiles/tileStyles.ts";
import { type DashboardLooks, readDashboardLooks } from "./dashboardLooks.ts";
import { changeRows, milestoneRows } from "./dashboardRows.ts";
import { headlinesOf } from "./headlines.ts";
import { layOutTimeline } from "./layout/layOutTimeline.ts";
import { chartStyles } from "./styles/chartStyles.ts";
import { timelineStyles } from "./styles/timelineStyles.ts";
import { acceptanceTile } from "./templates/acceptanceTile.ts";
import { changeTile } from "./templates/changeTile.ts";
import { dateTile } from "./templates/dateTile.ts";
import { goalTile } from "./templates/goalTile.ts";
import { milestoneTile } from "./templates/milestoneTile.ts";
import { phaseTile } from "./templates/phaseTile.ts";
import { problemTile } from "./templates/problemTile.ts";
import { riskTile } from "./templates/riskTile.ts";
import { satisfactionTile } from "./templates/satisfactionTile.ts";
import { waitingTile } from "./templates/waitingTile.ts";
import type { TileContext } from "./tile.ts";

/** The size of the texts on the line of time. */
const textSize = 12;

/** How a project stands, part by part; everything leads to its record. */
export class DashboardPanel extends PanelElement<
  DashboardView,
  DashboardIntent,
  NoScope,
  DashboardTextName,
  DashboardLooks
> {
  static override styles = [
    ...PanelElement.kitStyles,
    ...[tileStyles, lineStyles, barStyles, chartStyles, timelineStyles],
  ];
  readonly protocol = dashboardProtocol;

  /** The room for the line of time, in pixels. */
  #room = 0;
  readonly #resizes = new ResizeObserver(() => this.#measure());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resizes.disconnect();
  }

  protected readLooks = readDashboardLooks;

  protected renderPanel(view: DashboardView) {
    const { texts } = this;
    const context: TileContext = {
      texts,
      numbers: new Numbers(this.language),
      open: (id) => this.link.openId(id),
      want: (intent) => this.send(intent),
      create: (kind) => this.send({ type: "create", what: kind }),
    };
    const { name, client, today } = view;
    return html`
      ${toolbar({
        title: name,
        note: fillIn(texts.asOf, { client, date: today }),
      })}
      ${headlineRow(headlinesOf(view, texts, context.numbers), texts.glance, (tile) => this.#show(tile))}
      <div class="tiles">
        ${phaseTile(view.phase, context)}
        ${milestoneTile(view.milestones, this.#timeline(view), this.#milestoneLooks(view), context)}
        ${goalTile(view.goals, context)}
        ${changeTile(view.changes, this.#changeActions(view), context)}
        ${dateTile(view.dates, context)}
        ${riskTile(view.risks, context)}
        ${acceptanceTile(view.acceptance, context)}
        ${satisfactionTile(view.satisfaction, context)}
        ${waitingTile(view.waiting, context)}
        ${problemTile(view.problems, context)}
      </div>
    `;
  }

  #milestoneLooks(view: DashboardView) {
    return {
      actions: this.#milestoneActions(view),
      isTable: this.looks.isTable,
      showTable: (isTable: boolean) => {
        if (isTable !== this.looks.isTable) this.look({ isTable });
      },
    };
  }

  /** The line of time as a drawing, and what it shows as a table. */
  #milestoneActions({ name, milestones }: DashboardView) {
    if (milestones.milestones.length === 0) return undefined;
    const { texts } = this;
    const title = `${name} ${texts.milestones}`;
    const drawing = drawingActions({
      ...{ texts, title },
      drawing: () => this.renderRoot.querySelector<SVGSVGElement>(".timeline svg"),
      save: (file) => this.link.save(file),
    });
    const save = () => this.#saveTable(title, milestoneRows(milestones, texts));
    return html`${drawing} ${this.#csvButton("milestones", save)}`;
  }

  #changeActions({ name, changes }: DashboardView) {
    if (changes.open.length === 0) return undefined;
    const { texts } = this;
    return this.#csvButton("changes", () =>
      this.#saveTable(`${name} ${texts.changes}`, changeRows(changes, texts)),
    );
  }

  #csvButton(tile: string, press: () => void) {
    return button({ label: fillIn(this.texts.saveAs, { format: "CSV" }), key: `save-csv-${tile}`, press });
  }

  #saveTable(name: string, rows: Parameters<typeof csvText>[0]): void {
    this.link.save({ format: "csv", name, content: csvText(rows) });
  }

  /** Brings a part into sight, and the focus to its title. */
  #show(tile: string): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#tile-${tile}`);
    title?.closest("section")?.scrollIntoView({ block: "start" });
    title?.focus({ preventScroll: true });
  }

  protected override updated(): void {
    super.updated();
    this.#measure();
  }

  #timeline({ milestones, today }: DashboardView) {
    const measure = textWidthIn(this, textSize);
    const cut = (text: string, width: number) => fitText(text, width, 1, measure)[0] ?? "";
    return this.#room > 0
      ? layOutTimeline(milestones, { width: this.#room, today, measure, cut })
      : undefined;
  }

  #measure(): void {
    const room = this.renderRoot.querySelector(".timeline")?.clientWidth ?? 0;
    if (room === this.#room || room === 0) return;
    this.#room = room;
    this.redraw();
  }
}
