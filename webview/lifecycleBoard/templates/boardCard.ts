import { html, nothing, type TemplateResult } from "lit";
import type { BoardCard, BoardColumn, BoardView } from "../../../src/protocol/board/boardView.ts";
import type { Reason } from "../../../src/protocol/board/cardOffers.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { icon } from "../../shared/parts/icons.ts";
import { type BoardTexts, cardLabel, daysText, lateText, titleIn } from "../wording.ts";
import { cardRefusal } from "./cardRefusal.ts";

export interface CardOptions {
  readonly card: BoardCard;
  readonly column: BoardColumn;
  readonly view: BoardView;
  readonly texts: BoardTexts;
  /** Whether Tab comes to it. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Whether it is held, and where it came from this is. */
  readonly isHeld: boolean;
  readonly isBusy: boolean;
  /** Why it was not moved. */
  readonly refused: readonly Reason[] | undefined;
  readonly open: (id: string) => void;
  readonly select: (id: string) => void;
  readonly forgive: () => void;
}

/** A record as a card that can be picked up. */
export function boardCard(options: CardOptions): TemplateResult {
  const { card, column, view, texts, isActive, isSelected, isHeld, isBusy, refused, open, select } = options;
  const { id, title } = card;
  const classes = ["card", isHeld && "held", isSelected && "selected", isBusy && "busy"].filter(Boolean);
  const tab = isActive ? "0" : "-1";
  const rank = titleIn(view.rank?.values ?? [], card.rank);
  const owner = titleIn(view.owners, card.owner);
  return html`
    <div
      class=${classes.join(" ")}
      role="group"
      aria-roledescription=${texts.card}
      aria-label=${cardLabel(card, column, view, texts)}
      aria-describedby="drag-hint"
      aria-busy=${isBusy}
      tabindex=${tab}
      data-id=${id}
      data-key=${`card-${id}`}
    >
      <div class="head">
        <button class="link" tabindex=${tab} data-key=${`open-${id}`} title=${texts.openRecord} @click=${() => open(id)}>${id}</button>
        ${rank ? html`<span class="rank">${rank}</span>` : nothing}
        <button
          class="bare"
          tabindex=${tab}
          data-key=${`details-${id}`}
          aria-label="${texts.details}: ${id}"
          title=${texts.details}
          @click=${() => select(id)}
        >${icon("right")}</button>
      </div>
      <p class="name" dir="auto" title=${title}>${title}</p>
      <p class="marks">${marks(card, texts)}</p>
      <p class="foot">
        ${owner ? html`<span class="owner" title=${owner}>${icon("person")}<span dir="auto">${owner}</span></span>` : nothing}
        ${stay(card, texts)}
      </p>
      ${refused ? cardRefusal(id, refused, texts, open, options.forgive) : nothing}
    </div>
  `;
}

/** What there is to worry about, and by when it is due. Everything is said in words; an icon only helps to find it. */
function marks({ due, late, errors = 0, warnings = 0 }: BoardCard, texts: BoardTexts): TemplateResult {
  return html`
    ${late === undefined ? nothing : html`<span class="mark alarm">${icon("warning")}${lateText(late, texts)}</span>`}
    ${late === undefined && due !== undefined ? html`<span class="mark">${fillIn(texts.due, { date: due })}</span>` : nothing}
    ${errors > 0 ? html`<span class="mark alarm">${fillIn(texts.errors, { count: errors })}</span>` : nothing}
    ${warnings > 0 ? html`<span class="mark">${fillIn(texts.warnings, { count: warnings })}</span>` : nothing}
  `;
}

/** For how long it has been here, with a clock where that is long. */
function stay({ days, age }: BoardCard, texts: BoardTexts): TemplateResult | typeof nothing {
  if (days === undefined) return nothing;
  const text = daysText(days, texts);
  const said = fillIn(texts.inState, { days: text });
  const title = age ? fillIn(texts.group, { title: texts.ageing, count: said }) : said;
  return html`<span class=${age ? `stay ${age}` : "stay"} title=${title}>${age ? icon("clock") : nothing}${text}</span>`;
}
