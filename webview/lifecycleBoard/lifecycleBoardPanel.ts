import { html, nothing } from "lit";
import type { BoardTextName } from "../../src/protocol/board/boardTexts.ts";
import {
  type BoardColumn,
  type BoardScope,
  type BoardView,
  boardPage,
  wholeBoard,
} from "../../src/protocol/board/boardView.ts";
import type { DropIntent } from "../../src/protocol/board/dropIntent.ts";
import { lifecycleBoardProtocol } from "../../src/protocol/board/lifecycleBoard.ts";
import { PanelElement } from "../shared/panel/panelElement.ts";
import type { Refusal } from "../shared/panel/panelLink.ts";
import { emptyState } from "../shared/parts/emptyState.ts";
import { textWidthIn } from "../shared/textWidth.ts";
import { type BoardLooks, readBoardLooks } from "./boardLooks.ts";
import { BoardRooms } from "./boardRooms.ts";
import { CardDrag } from "./cardDrag.ts";
import { CardFocus, cardAround, columnOf, walkFrom } from "./cardFocus.ts";
import { DropFlow } from "./dropFlow.ts";
import { pictureText } from "./layout/layOutPicture.ts";
import { barStyles } from "./styles/barStyles.ts";
import { boardStyles } from "./styles/boardStyles.ts";
import { cardStyles } from "./styles/cardStyles.ts";
import { columnStyles } from "./styles/columnStyles.ts";
import { formStyles } from "./styles/formStyles.ts";
import { pictureStyles } from "./styles/pictureStyles.ts";
import { boardActions } from "./templates/boardActions.ts";
import { boardBar } from "./templates/boardBar.ts";
import { boardColumns, isFolded } from "./templates/boardColumns.ts";
import { cardDetails } from "./templates/cardDetails.ts";
import { cardShadow } from "./templates/cardShadow.ts";
import { dropForm } from "./templates/dropForm.ts";

/** The records of a kind in columns by state: cards are dropped on other states, by pointer, keys or from their details. */
export class LifecycleBoardPanel extends PanelElement<
  BoardView,
  DropIntent,
  BoardScope,
  BoardTextName,
  BoardLooks
> {
  static override styles = [
    ...PanelElement.kitStyles,
    ...[barStyles, boardStyles, columnStyles, cardStyles, formStyles, pictureStyles],
  ];
  readonly protocol = lifecycleBoardProtocol;

  readonly #rooms = new BoardRooms();
  readonly #focus = new CardFocus();
  /** The card that gets the focus when it is drawn. */
  #wanted: string | undefined;

  readonly #flow = new DropFlow({
    texts: () => this.texts,
    titleOf: (state) => this.#titleOf(state),
    stateOf: (id) => columnOf(id, this.#columns)?.state,
    offers: () => this.view?.offers,
    send: (intent) => this.send(intent),
    announce: (text) => this.announce(text),
    focus: (id) => this.#focusOn(id),
  });

  readonly #drag = new CardDrag({
    columns: () => this.#columns,
    root: () => this.renderRoot,
    texts: () => this.texts,
    titleOf: (state) => this.#titleOf(state),
    offers: () => this.view?.offers,
    announce: (text) => this.announce(text),
    pickedUp: (id) => {
      this.#flow.forgive();
      this.#ask({ card: id });
    },
    dropped: (id, to) => this.#flow.drop(id, to),
    redraw: () => this.redraw(),
  });

  protected readLooks = readBoardLooks;

  protected override viewChanged(): void {
    this.#drag.cancelIfMoved();
    this.#flow.offersCame();
  }

  protected override intentRefused({ intent, reasons }: Refusal<DropIntent>): void {
    this.#flow.refuse(
      intent.id,
      reasons.map((message) => ({ message, records: [] })),
    );
  }

  protected renderPanel(view: BoardView) {
    const { texts } = this;
    const { hint, title, query } = view;
    return html`
      ${boardBar({
        ...{ view, texts },
        setKind: (kind) => this.#ask({ kind, query: wholeBoard, card: undefined }),
        query: (change) => this.#ask({ query: { ...query, ...change, pages: [] } }),
        save: boardActions({
          ...{ view, texts },
          columns: view.columns.filter((column) => !isFolded(column, this.looks)),
          measure: textWidthIn(this, pictureText),
          room: () => this.renderRoot.querySelector<HTMLElement>(".picture"),
          save: (file) => this.link.save(file),
        }),
      })}
      ${hint === undefined ? this.#board(view) : emptyState({ title, advice: hint })}
      <p class="spoken" id="drag-hint">${texts.dragHint}</p>
      ${this.#form()}
      <div class="picture" aria-hidden="true"></div>
    `;
  }

  protected override updated(): void {
    super.updated();
    this.#drag.follow();
    const dialog = this.renderRoot.querySelector("dialog");
    if (dialog && !dialog.open) dialog.showModal();
    const slot = this.renderRoot.querySelector(".slot:not(:has(.why))")?.getBoundingClientRect().height ?? 0;
    if (this.#rooms.measured(slot)) this.redraw();
    if (this.#wanted === undefined || dialog) return;
    const key = CSS.escape(`card-${this.#wanted}`);
    this.#wanted = undefined;
    this.renderRoot.querySelector<HTMLElement>(`[data-key=${key}]`)?.focus();
  }

  #board(view: BoardView) {
    const { texts, looks } = this;
    const { handle, held } = this.#drag;
    const details = this.#details(view);
    const columns = boardColumns({
      ...{ view, texts, looks },
      ...{ rooms: this.#rooms, focus: this.#focus, drag: this.#drag, flow: this.#flow },
      isBusy: (id) => this.link.open.some((intent) => intent.id === id),
      open: (id) => this.link.openId(id),
      select: (id) => this.#select(id),
      fold: (state) => this.#fold(state),
      more: (column) => this.#more(column, view),
      redraw: () => this.redraw(),
    });
    return html`
      <div class=${details === nothing ? "one" : "two"}>
        <div
          class="board"
          role="group"
          aria-label=${texts.board}
          tabindex="0"
          @pointerdown=${handle}
          @pointermove=${handle}
          @pointerup=${handle}
          @pointercancel=${handle}
          @focusout=${handle}
          @keydown=${this.#key}
          @focusin=${this.#focusIn}
          @click=${this.#click}
        >${columns}</div>
        ${details}
      </div>
      ${held?.by === "pointer" ? cardShadow(held.id, this.#columns) : nothing}
    `;
  }

  #details(view: BoardView) {
    const { selected } = this.looks;
    const column = columnOf(selected, this.#columns);
    const card = column?.cards.find(({ id }) => id === selected);
    if (!card || !column) return nothing;
    return cardDetails({
      ...{ card, column, view, texts: this.texts },
      open: (id) => this.link.openId(id),
      close: () => this.#select(""),
      want: (offer) => {
        this.#flow.want(selected, offer.leadsTo[0] ?? column.state, [offer]);
        this.redraw();
      },
    });
  }

  #form() {
    const flow = this.#flow;
    const { form, missing } = flow;
    if (!form) return nothing;
    return dropForm({
      ...{ form, missing, texts: this.texts, state: this.#titleOf(form.to) },
      change: (change) => {
        flow.changeForm(change);
        this.redraw();
      },
      carryOut: () => {
        flow.carryOut();
        this.redraw();
      },
      cancel: () => flow.cancelForm(),
    });
  }

  get #columns(): readonly BoardColumn[] {
    return this.view?.columns ?? [];
  }

  #titleOf(state: string): string {
    return this.#columns.find((column) => column.state === state)?.title ?? state;
  }

  readonly #key = (event: KeyboardEvent): void => {
    this.#drag.handle(event);
    const id = cardAround(event.target);
    if (event.defaultPrevented || this.#drag.held || id === undefined) return;
    const open = this.#columns.filter((column) => !isFolded(column, this.looks));
    const next = walkFrom(id, event, open);
    if (!next) return;
    event.preventDefault();
    const { target, card } = next;
    const cards = this.renderRoot.querySelector(`[data-cards=${CSS.escape(target.state)}]`);
    this.#rooms.show(target.state, cards, card);
    this.#focusOn(target.cards[card]?.id ?? id);
  };

  readonly #focusIn = ({ target }: FocusEvent): void => {
    const id = cardAround(target);
    const column = id === undefined ? undefined : columnOf(id, this.#columns);
    if (id !== undefined && column && this.#focus.came(id, column)) this.redraw();
  };

  readonly #click = (event: Event): void => {
    this.#drag.handle(event);
    const { target } = event;
    const id = target instanceof Element && target.closest("button") ? undefined : cardAround(target);
    if (id !== undefined) this.#select(id);
  };

  #focusOn(id: string): void {
    const column = columnOf(id, this.#columns);
    if (column) this.#focus.came(id, column);
    this.#wanted = id;
    this.redraw();
  }

  #select(id: string): void {
    if (id === "") this.#wanted = this.looks.selected;
    this.look({ selected: id });
    this.#ask({ card: id === "" ? undefined : id });
    // Where the details stand below the board, they may lie out of sight.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector(".details")?.scrollIntoView({ block: "nearest" }),
    );
  }

  #fold(state: string): void {
    const { unfolded } = this.looks;
    const others = unfolded.filter((one) => one !== state);
    this.look({ unfolded: unfolded.includes(state) ? others : [...others, state] });
  }

  #more({ state, cards }: BoardColumn, { query }: BoardView): void {
    const others = query.pages.filter((page) => page.state !== state);
    this.#ask({ query: { ...query, pages: [...others, { state, cards: cards.length + boardPage }] } });
  }

  #ask(change: Partial<BoardScope>): void {
    const { kind = "requirement", query = wholeBoard } = this.view ?? {};
    const { card } = this.link.scope ?? {};
    this.link.ask({ kind, query, card, ...change });
  }
}
