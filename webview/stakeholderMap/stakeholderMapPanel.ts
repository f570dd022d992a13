import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { NoScope } from "../../src/protocol/panels/panelProtocol.ts";
import type { StakeholderMapView } from "../../src/protocol/stakeholderMap.ts";
import { stakeholderMap } from "../../src/protocol/stakeholderMapProtocol.ts";
import type { StakeholderMapTextName } from "../../src/protocol/stakeholderMapTexts.ts";
import { drawingActions } from "../shared/export/drawingActions.ts";
import { fillIn } from "../shared/fillIn.ts";
import { Growing } from "../shared/growing.ts";
import { MadeInTurns } from "../shared/madeInTurns.ts";
import { arrowDirection, nearestAhead } from "../shared/nearestAhead.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { toolbar } from "../shared/parts/toolbar.ts";
import { Remade } from "../shared/remade.ts";
import { RoomWidth } from "../shared/roomWidth.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { type ZoomChange, zoomBy, zoomKey } from "../shared/zoom.ts";
import { drawMap, type MapDrawing, nameSize } from "./drawMap.ts";
import { type MapLooks, readMapLooks } from "./looks.ts";
import { reveal } from "./reveal.ts";
import { type ShownMap, shownMap } from "./shownMap.ts";
import { mapStyles } from "./styles/mapStyles.ts";
import { panelStyles } from "./styles/panelStyles.ts";
import { attention } from "./templates/attention.ts";
import { conflictDetails, personDetails } from "./templates/details.ts";
import { filters } from "./templates/filters.ts";
import { legend } from "./templates/legend.ts";
import { mapSvg } from "./templates/mapSvg.ts";
import { mapTables } from "./templates/mapTables.ts";
import { zoomButtons } from "./templates/zoomButtons.ts";
import type { Wording } from "./wording.ts";

/** Of a panel that is higher than wide; other panels have the shape of a screen. */
const narrow = { width: 560, shape: 0.75 };

/** So many drawings are kept, to go back to when the filters are as before. */
const filtersKept = 4;

/** So many cards are laid out and drawn at once; of more, some are added in each frame. */
const cardsAtOnce = 60;
const cardsInFrame = 30;

/** A drawing that is larger than the panel is made smaller to fit, but not so small that nothing can be told. */
const leastScale = 0.3;

function fittingScale(available: number, width: number): number {
  return Math.max(leastScale, Math.min(1, (available - 2) / Math.max(1, width)));
}

/** Who influences whom, and who is in conflict with whom. */
export class StakeholderMapPanel extends PanelElement<
  StakeholderMapView,
  never,
  NoScope,
  StakeholderMapTextName,
  MapLooks
> {
  static override styles = [...PanelElement.kitStyles, mapStyles, panelStyles];

  readonly protocol = stakeholderMap;
  #names: ReadonlyMap<string, string> = new Map();
  readonly #shown = new Remade<ShownMap>(filtersKept);
  readonly #drawing = new MadeInTurns<MapDrawing>(this, filtersKept);
  readonly #cards = new Growing(this, cardsInFrame);
  readonly #room = new RoomWidth(this, ".drawing");
  #centred: MapDrawing | undefined;
  #revealed = "";
  protected readLooks(kept: unknown): MapLooks {
    return readMapLooks(kept);
  }

  protected override viewChanged({ people }: StakeholderMapView): void {
    this.#names = new Map(people.map(({ id, title }) => [id, title]));
  }

  get #wording(): Wording {
    return { texts: this.texts, view: this.view as StakeholderMapView, names: this.#names };
  }

  protected renderPanel(view: StakeholderMapView): TemplateResult {
    const { texts } = this;
    const [shown, drawing] = this.#draw(view);
    return html`
      ${toolbar({
        title: view.title,
        note: fillIn(texts.people, {
          people: shown.people.length,
          influences: shown.influences.length,
          conflicts: shown.conflicts.filter(({ isOver }) => !isOver).length,
        }),
        actions: html`${zoomButtons((change) => this.#zoom(change), texts)} ${drawingActions({
          texts,
          title: view.title,
          drawing: () => this.renderRoot.querySelector<SVGSVGElement>("svg.map"),
          save: (file) => this.link.save(file),
        })}`,
      })}
      ${view.unreadable > 0 ? html`<p class="note">${fillIn(texts.unreadable, { count: view.unreadable })}</p>` : nothing}
      ${
        view.people.length === 0
          ? emptyState({ title: texts.empty, advice: texts.emptyAdvice })
          : html`
              <div class="filters">${filters(this.looks, (change) => this.look(change), this.#wording)}</div>
              ${this.#stage(shown, drawing)} ${this.#tables(shown)}
            `
      }
    `;
  }

  /** What is shown and how, made anew only when something in it is another. */
  #draw(view: StakeholderMapView): readonly [ShownMap, MapDrawing | undefined] {
    const { show, showsOver, organisation } = this.looks;
    const shape = this.#room.width < narrow.width ? narrow.shape : undefined;
    const shown = this.#shown.from([view, show, showsOver, organisation], () => shownMap(view, this.looks));
    const drawing = this.#drawing.from(
      [shown, this.texts, shape],
      () => drawMap(shown, this.texts, textWidthIn(this, nameSize), shape),
      shown.people.length <= cardsAtOnce,
    );
    return [shown, drawing];
  }

  #stage(shown: ShownMap, drawing: MapDrawing | undefined): TemplateResult {
    const { selected } = this.looks;
    const options = {
      shown,
      select: (id: string) => this.look({ selected: id }),
      open: (id: string) => this.link.openId(id),
      close: () => this.look({ selected: "" }),
    };
    const person = shown.people.find(({ id }) => id === selected);
    const conflict = shown.conflicts.find(({ id }) => id === selected);
    return html`
      <div class="stage">
        <div class="drawing">
          ${
            shown.people.length === 0
              ? html`<p class="note">${this.texts.noneShown}</p>`
              : drawing
                ? this.#canvas(drawing)
                : html`<div class="canvas" aria-busy="true"></div>`
          }
        </div>
        <div class="side">
          ${person ? personDetails(person, options, this.#wording) : nothing}
          ${conflict ? conflictDetails(conflict, options, this.#wording) : nothing}
          ${legend(this.#wording)}
          ${person || conflict ? nothing : attention(shown, options.select, this.#wording)}
        </div>
      </div>
    `;
  }

  #canvas(drawing: MapDrawing): TemplateResult {
    const { selected, zoom } = this.looks;
    const { cards, layout } = drawing;
    const cardCount = cards.size <= cardsAtOnce ? cards.size : this.#cards.of(drawing, cards.size);
    const [first] = cards.keys();
    const scale = fittingScale(this.#room.width, layout.width) * zoom;
    const reached = cards.has(selected) ? selected : first;
    return html`
      <div
        class="canvas"
        aria-busy=${this.#drawing.isBusy || cardCount < cards.size}
        @keydown=${this.#key}
        @focusin=${this.#select}
        @click=${this.#select}
        @dblclick=${this.#open}
      >
        ${mapSvg({ drawing, cardCount, selected, reached, scale }, this.#wording)}
      </div>
    `;
  }

  #tables(shown: ShownMap) {
    const { language, looks } = this;
    return guard([shown, language, looks.table, looks.arrangements, looks.selected], () =>
      mapTables(
        {
          ...{ shown, language, looks },
          look: (change) => this.look(change),
          open: (id) => this.link.openId(id),
          announce: (text) => this.announce(text),
          save: (name, content) =>
            this.link.save({ format: "csv", name: `${this.view?.title ?? ""} (${name})`, content }),
        },
        this.#wording,
      ),
    );
  }

  #zoom(change: ZoomChange): void {
    this.look({ zoom: zoomBy(this.looks.zoom, change) });
  }

  /** Of a card, or of whose influence an arrow is: their record holds it. */
  #idAt({ target }: Event): string | undefined {
    const mark = target instanceof Element ? target.closest<SVGElement>(".card, .arrow") : undefined;
    return mark?.dataset.id ?? mark?.dataset.from;
  }

  readonly #select = (event: Event): void => {
    const id = this.#idAt(event);
    if (id !== undefined && id !== this.looks.selected) this.look({ selected: id });
  };

  readonly #open = (event: Event): void => {
    const id = this.#idAt(event);
    if (id !== undefined) this.link.openId(id);
  };

  /** Arrow keys go from card to card, Enter opens the record, Escape selects nothing, + and − zoom. */
  readonly #key = (event: KeyboardEvent): void => {
    const id = this.#idAt(event);
    const change = zoomKey(event);
    const direction = arrowDirection(event.key);
    if (change) this.#zoom(change);
    else if (event.key === "Escape") this.look({ selected: "" });
    else if (id !== undefined && event.key === "Enter") this.link.openId(id);
    else if (id !== undefined && event.key === " ") this.look({ selected: id });
    else if (id !== undefined && direction) this.#walk(id, direction);
    else return;
    event.preventDefault();
  };

  #walk(id: string, direction: { readonly x: number; readonly y: number }): void {
    const nodes = [...(this.#drawing.last?.layout.nodes ?? [])].map(([key, { x, y }]) => ({ key, x, y }));
    const here = nodes.find(({ key }) => key === id);
    const next = here && nearestAhead(here, direction, nodes);
    if (next) this.#cardOf(next.key)?.focus();
  }

  protected override updated(): void {
    super.updated();
    const canvas = this.renderRoot.querySelector(".canvas");
    if (!canvas) return;
    const drawing = this.#drawing.last;
    if (this.#centred !== drawing) {
      // What is wider than the panel is first seen in its middle.
      this.#centred = drawing;
      canvas.scrollLeft = (canvas.scrollWidth - canvas.clientWidth) / 2;
    }
    const { selected } = this.looks;
    if (this.#revealed === selected || !this.#cards.isComplete) return;
    this.#revealed = selected;
    const card = this.#cardOf(selected);
    if (card) reveal(card, canvas);
  }

  #cardOf(id: string): SVGElement | null {
    return this.renderRoot.querySelector<SVGElement>(`[data-key=${CSS.escape(`card-${id}`)}]`);
  }
}
