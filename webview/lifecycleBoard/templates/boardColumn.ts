import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { BoardCard, BoardColumn } from "../../../src/protocol/board/boardView.ts";
import { longestColumn } from "../../../src/protocol/board/boardView.ts";
import { button } from "../../shared/controls.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { icon } from "../../shared/parts/icons.ts";
import type { DrawnLines } from "../../shared/table/virtualRows.ts";
import type { DropVerdict } from "../judgeDrop.ts";
import { type BoardTexts, verdictText } from "../wording.ts";

export interface ColumnOptions {
  readonly column: BoardColumn;
  readonly texts: BoardTexts;
  /** Which of the cards are drawn, and how high the room of one is in pixels. */
  readonly drawn: DrawnLines;
  readonly slot: number;
  readonly isFolded: boolean;
  /** Whether a card is held over it. */
  readonly isOver: boolean;
  /** What would come of dropping the card that is held; undefined where none is, or it is not known yet. */
  readonly verdict: DropVerdict | undefined;
  readonly drawCard: (card: BoardCard) => TemplateResult;
  readonly fold: (state: string) => void;
  readonly more: (state: string) => void;
  readonly scrolled: (state: string, event: Event) => void;
}

/** A state with its cards; of those at an end only the title, until somebody unfolds them. */
export function boardColumn(options: ColumnOptions): TemplateResult {
  const { column, texts, isFolded, isOver, verdict, fold } = options;
  const { state, title, description, ended, matching } = column;
  const id = `column-${state}`;
  const classes = ["column", isFolded && "folded", isOver && "over", verdict && `drop-${verdict.type}`];
  const label = fillIn(isFolded ? texts.expand : texts.collapse, { state: title });
  return html`
    <section class=${classes.filter(Boolean).join(" ")} aria-labelledby=${id} data-state=${state}>
      <div class="top" title=${description}>
        <h2 id=${id} dir="auto">
          <span class="state">${title}</span>
          <span class="count"><span class="spoken">: </span>${matching}</span>
        </h2>
        ${
          ended
            ? html`<button
                class="bare"
                aria-label=${label}
                title=${label}
                aria-expanded=${!isFolded}
                data-key=${`fold-${state}`}
                @click=${() => fold(state)}
              >${icon(isFolded ? "right" : "left")}</button>`
            : nothing
        }
        ${verdict ? verdictLine(verdict, texts) : isFolded ? nothing : tags(column, texts)}
      </div>
      ${isFolded ? nothing : cards(options)}
    </section>
  `;
}

const verdictIcons = { possible: "done", asks: "edit", blocked: "warning", none: "minus" } as const;

/** What would come of a drop; it takes the place of the tags, so that the cards stay where they are. */
function verdictLine(verdict: DropVerdict, texts: BoardTexts): TemplateResult {
  return html`<p class="verdict">${icon(verdictIcons[verdict.type])}<span>${verdictText(verdict, texts)}</span></p>`;
}

function tags({ controlled, waitsFor, known }: BoardColumn, texts: BoardTexts): TemplateResult {
  return html`
    <p class="tags">
      ${waitsFor.map((who) => html`<span class="tag">${icon("clock")}${fillIn(texts.waitsFor, { who })}</span>`)}
      ${controlled ? html`<span class="tag">${icon("done")}${texts.controlled}</span>` : nothing}
      ${known ? nothing : html`<span class="tag">${icon("warning")}${texts.unknownState}</span>`}
    </p>
  `;
}

function cards({ column, texts, drawn, slot, drawCard, more, scrolled }: ColumnOptions): TemplateResult {
  const { state, matching } = column;
  const left = matching - column.cards.length;
  return html`
    <div class="cards" data-cards=${state} @scroll=${(event: Event) => scrolled(state, event)}>
      <ul>
        ${drawn.stretches.map(
          ({ skipped, from, to }) => html`
            ${skipped > 0 ? spacer(skipped * slot) : nothing}
            ${repeat(
              column.cards.slice(from, to),
              ({ id }) => id,
              (card) => html`<li class="slot">${drawCard(card)}</li>`,
            )}
          `,
        )}
        ${drawn.skipped > 0 ? spacer(drawn.skipped * slot) : nothing}
      </ul>
      ${matching === 0 ? html`<p class="muted none">${texts.noCards}</p>` : nothing}
      ${left > 0 ? moreCards(state, column.cards.length, left, texts, more) : nothing}
    </div>
  `;
}

/** The room of cards that are not drawn, as a drawing of that height: styles of elements are not for us to write. */
function spacer(height: number): TemplateResult {
  return html`<li role="presentation" class="spacer"><svg width="1" height=${height} aria-hidden="true"></svg></li>`;
}

function moreCards(
  state: string,
  shown: number,
  left: number,
  texts: BoardTexts,
  more: (state: string) => void,
): TemplateResult {
  if (shown >= longestColumn) {
    return html`<p class="muted none">${fillIn(texts.tooMany, { count: longestColumn })}</p>`;
  }
  const label = fillIn(texts.more, { count: Math.min(left, longestColumn - shown) });
  return html`<div class="none">${button({ label, key: `more-${state}`, press: () => more(state) })}</div>`;
}
