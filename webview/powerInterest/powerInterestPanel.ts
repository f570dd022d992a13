import { html, nothing, type TemplateResult } from "lit";
import type {
  PowerInterestIntent,
  PowerInterestScope,
  PowerInterestView,
  RatedStakeholder,
  StakeholderValues,
} from "../../src/protocol/powerInterest.ts";
import { powerInterest } from "../../src/protocol/powerInterestProtocol.ts";
import type { PowerInterestTextName } from "../../src/protocol/powerInterestTexts.ts";
import type { DragEffect } from "../shared/drag/dragState.ts";
import { drawingActions } from "../shared/export/drawingActions.ts";
import { fillIn } from "../shared/fillIn.ts";
import { MadeInTurns } from "../shared/madeInTurns.ts";
import { arrowDirection } from "../shared/nearestAhead.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { Remade } from "../shared/remade.ts";
import { RoomWidth } from "../shared/roomWidth.ts";
import type { Column } from "../shared/table/column.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { gridColumns } from "./columns.ts";
import { drawGrid, type GridDrawing } from "./drawGrid.ts";
import { gridDrag } from "./gridDrag.ts";
import { type GridLooks, readGridLooks } from "./looks.ts";
import { markAt, nextMark, reachedMark } from "./marks.ts";
import { type Rating, writtenRating } from "./rating.ts";
import { gapSize, nameSize } from "./shapes.ts";
import { shownPeople, withIntents } from "./shownPeople.ts";
import { gridStyles } from "./styles/gridStyles.ts";
import { panelStyles } from "./styles/panelStyles.ts";
import { filters } from "./templates/filters.ts";
import { gridSvg } from "./templates/gridSvg.ts";
import { gridTable } from "./templates/gridTable.ts";
import { side } from "./templates/side.ts";
import { spokenDrag, type Wording } from "./wording.ts";

/** So many drawings are kept, to go back to when the filters are as before. */
const drawingsKept = 4;

/** Of so many people, a drawing is made within a frame. */
const drawnAtOnce = 40;

/** People by power and interest: they are moved by pointer, by keys and by fields. */
export class PowerInterestPanel extends PanelElement<
  PowerInterestView,
  PowerInterestIntent,
  PowerInterestScope,
  PowerInterestTextName,
  GridLooks
> {
  static override styles = [...PanelElement.kitStyles, gridStyles, panelStyles];

  readonly protocol = powerInterest;
  #columns: readonly Column<RatedStakeholder>[] = [];
  #people: readonly RatedStakeholder[] = [];
  readonly #expected = new Remade<readonly RatedStakeholder[]>();
  readonly #shown = new Remade<readonly RatedStakeholder[]>();
  readonly #drawing = new MadeInTurns<GridDrawing>(this, drawingsKept);
  /** Of whom there was a drawing last. */
  #drawn: readonly RatedStakeholder[] | undefined;
  readonly #room = new RoomWidth(this, ".drawing");
  readonly #drag = gridDrag({
    person: (id) => this.#people.find((person) => person.id === id),
    plot: () => {
      const svg = this.renderRoot.querySelector<SVGSVGElement>("svg.grid");
      const drawn = this.#drawing.last;
      return svg && drawn ? { svg, plot: drawn.frame.space.plot } : undefined;
    },
    changed: (_, effect) => this.#dragged(effect),
  });

  protected readLooks(kept: unknown): GridLooks {
    return readGridLooks(kept);
  }

  protected override viewChanged(): void {
    this.#columns = gridColumns(this.#wording);
    const { state } = this.#drag;
    if (state.type === "held" && !this.view?.people.some(({ id }) => id === state.id)) this.#drag.cancel();
  }

  get #wording(): Wording {
    return { texts: this.texts, view: this.view as PowerInterestView };
  }

  protected renderPanel(view: PowerInterestView): TemplateResult {
    const { texts, looks } = this;
    const { open } = this.link;
    this.#people = this.#expected.from([view, ...open], () => withIntents(view.people, open));
    const { show, showsLeft, side: team, involvement, role, organisation } = looks;
    const wanted = [show, showsLeft, team, involvement, role, organisation];
    const shown = this.#shown.from([this.#people, ...wanted], () => shownPeople(this.#people, looks));
    const unrated = shown.filter(({ quadrant }) => quadrant === undefined);
    return html`
      ${toolbar({
        title: view.title,
        note: fillIn(texts.people, { count: shown.length, unrated: unrated.length }),
        actions: drawingActions({
          texts,
          title: view.title,
          drawing: () => this.renderRoot.querySelector<SVGSVGElement>("svg.grid"),
          save: (file) => this.link.save(file),
        }),
      })}
      ${view.unreadable > 0 ? html`<p class="note">${fillIn(texts.unreadable, { count: view.unreadable })}</p>` : nothing}
      ${
        view.people.length === 0
          ? emptyState({ title: texts.empty, advice: texts.emptyAdvice })
          : html`
              <div class="filters">${filters(this.#filterOptions, this.#wording)}</div>
              ${this.#stage(shown)} ${this.#table(shown)}
            `
      }
    `;
  }

  #table(people: readonly RatedStakeholder[]) {
    const { texts, language, looks } = this;
    return gridTable(
      {
        ...{ people, columns: this.#columns, language, looks },
        look: (change) => this.look(change),
        set: (id, values) => this.#set(id, values),
        open: (id) => this.link.openId(id),
        announce: (text) => this.announce(text),
        save: (content) =>
          this.link.save({ format: "csv", name: this.view?.title ?? texts.drawing, content }),
      },
      texts,
    );
  }

  get #filterOptions() {
    return {
      looks: this.looks,
      look: (change: Partial<GridLooks>) => this.look(change),
      since: this.link.scope?.since ?? (this.looks.asksDay ? "" : undefined),
      compare: (since: string | undefined) => {
        this.look({ asksDay: since !== undefined && !this.view?.baselines.some(({ id }) => id === since) });
        this.link.ask({ since: since || undefined });
      },
    };
  }

  #stage(shown: readonly RatedStakeholder[]): TemplateResult {
    const { looks } = this;
    const { state } = this.#drag;
    const heldPerson = state.type === "held" ? shown.find(({ id }) => id === state.id) : undefined;
    const drawing = this.#draw(shown, heldPerson);
    if (!drawing) return html`<div class="stage" aria-busy="true"></div>`;
    const { handle } = this.#drag;
    return html`
      <div
        class="stage"
        aria-busy=${this.#drawing.isBusy}
        @pointerdown=${handle}
        @pointermove=${handle}
        @pointerup=${handle}
        @pointercancel=${handle}
        @keydown=${this.#key}
        @focusout=${handle}
        @focusin=${this.#focus}
        @click=${this.#click}
        @dblclick=${this.#openRecord}
      >
        <div class="drawing">
          ${gridSvg(
            {
              ...{ drawing, opened: looks.opened, selected: looks.selected },
              held: heldPerson && state.type === "held" ? { person: heldPerson, at: state.at } : undefined,
              reached: reachedMark(drawing.layout, looks.selected),
            },
            this.#wording,
          )}
        </div>
        <div class="side">
          ${side(
            {
              ...{ shown, looks, layout: drawing.layout, held: heldPerson?.id },
              look: (change) => this.look(change),
              set: (id, values) => this.#set(id, values),
              open: (id) => this.link.openId(id),
            },
            this.#wording,
          )}
        </div>
      </div>
    `;
  }

  /**
   * The drawing without who is held, made anew only when something in it is another. Others wait for it where only filters
   * have changed: who is moved is always there.
   */
  #draw(shown: readonly RatedStakeholder[], held: RatedStakeholder | undefined): GridDrawing | undefined {
    const { width } = this.#room;
    const isNow = shown.length <= drawnAtOnce || held !== undefined || this.#people !== this.#drawn;
    this.#drawn = this.#people;
    const begin = () => {
      const measures = { name: textWidthIn(this, nameSize), gap: textWidthIn(this, gapSize) };
      const others = shown.filter((person) => person !== held);
      return drawGrid(others, width, this.#wording, measures);
    };
    return this.#drawing.from([shown, this.texts, held?.id, width], begin, isNow);
  }

  #set(id: string, values: StakeholderValues): void {
    if (Object.keys(values).length > 0) this.send({ kind: "set", id, values });
  }

  #dragged(effect: DragEffect<Rating>): void {
    const { type, id, from, at } = effect;
    const name = this.#people.find((person) => person.id === id)?.title ?? id;
    this.announce(spokenDrag(effect, name, this.texts));
    if (type === "pickedUp") this.look({ selected: id });
    if (type === "dropped") this.#set(id, writtenRating(at, from));
  }

  readonly #key = (event: KeyboardEvent): void => {
    const { cluster } = markAt(event);
    if (this.#drag.state.type === "idle") {
      if (cluster !== undefined && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        this.#open(cluster);
        return;
      }
      if (this.#walk(event)) return;
    }
    this.#drag.handle(event);
  };

  /** Arrow keys go from mark to mark while nobody is held. */
  #walk(event: KeyboardEvent): boolean {
    const direction = arrowDirection(event.key);
    const from = event.target instanceof Element ? event.target.closest<SVGElement>("g[data-key]") : null;
    const drawn = this.#drawing.last;
    if (!direction || !from || !drawn) return false;
    const next = nextMark(drawn.layout, from.dataset.key ?? "", direction);
    if (next) this.renderRoot.querySelector<SVGElement>(`[data-key=${CSS.escape(next)}]`)?.focus();
    event.preventDefault();
    return true;
  }

  readonly #focus = (event: Event): void => {
    const { person } = markAt(event);
    if (person !== undefined && person !== this.looks.selected) this.look({ selected: person });
  };

  readonly #click = (event: Event): void => {
    this.#drag.handle(event);
    const { cluster, person } = markAt(event);
    if (cluster !== undefined) this.#open(cluster);
    else if (person !== undefined) this.look({ selected: person });
  };

  readonly #openRecord = (event: Event): void => {
    const { person } = markAt(event);
    if (person !== undefined) this.link.openId(person);
  };

  /** Opens a cluster, or closes it. */
  #open(cluster: string): void {
    const isOpen = this.#drawing.last?.layout.clusters.some(
      ({ ids }) => ids[0] === cluster && ids.includes(this.looks.opened),
    );
    this.look({ opened: isOpen ? "" : cluster });
  }
}
