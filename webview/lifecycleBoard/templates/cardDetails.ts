import { html, type TemplateResult } from "lit";
import type { BoardCard, BoardColumn, BoardView } from "../../../src/protocol/board/boardView.ts";
import type { CardOffer, CardOffers } from "../../../src/protocol/board/cardOffers.ts";
import { button } from "../../shared/controls.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { type Detail, detailsPane } from "../../shared/parts/detailsPane.ts";
import { icon } from "../../shared/parts/icons.ts";
import { type BoardTexts, daysText, lateText, titleIn } from "../wording.ts";

export interface DetailsOptions {
  readonly card: BoardCard;
  readonly column: BoardColumn;
  readonly view: BoardView;
  readonly texts: BoardTexts;
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly want: (offer: CardOffer) => void;
}

/** All that a card says, and what may happen to its record: the way to move it without dragging. */
export function cardDetails(options: DetailsOptions): TemplateResult {
  const { card, column, view, texts, open, close } = options;
  const { id, title, days, due, late } = card;
  const goals = card.goals?.map((goal) => `${goal} ${titleIn(view.goals, goal) ?? ""}`.trim());
  const stay = [
    column.title,
    days === undefined ? undefined : fillIn(texts.inState, { days: daysText(days, texts) }),
    due === undefined ? undefined : fillIn(texts.due, { date: due }),
    late === undefined ? undefined : lateText(late, texts),
  ];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.state, stay.filter(Boolean).join(" · ")],
    [view.rank?.title ?? "", titleIn(view.rank?.values ?? [], card.rank)],
    [texts.owner, titleIn(view.owners, card.owner)],
    [texts.goal, goals?.join("\n")],
  ];
  const details = facts.flatMap(([name, text]): Detail[] => (text ? [{ title: name, text }] : []));
  const offers = view.offers?.record === id ? view.offers : undefined;
  return detailsPane({
    label: texts.details,
    title,
    note: id,
    details,
    ...(offers ? { more: whatMayHappen(offers, options) } : {}),
    open: { label: texts.openRecord, press: () => open(id) },
    close: { label: texts.close, press: close },
  });
}

function whatMayHappen({ offers, reasons }: CardOffers, { texts, ...rest }: DetailsOptions): TemplateResult {
  return html`
    <h3>${texts.whatMayHappen}</h3>
    <ul class="offers">
      ${offers.toSorted((a, b) => Number(b.open) - Number(a.open)).map((offer) => html`<li>${offerLine(offer, { texts, ...rest })}</li>`)}
      ${reasons.map(({ message }) => html`<li dir="auto">${message}</li>`)}
    </ul>
  `;
}

function offerLine(offer: CardOffer, { column, view, texts, want }: DetailsOptions): TemplateResult {
  const { event, title, leadsTo, open, reasons } = offer;
  const [first] = leadsTo;
  const to = view.columns.find(({ state }) => state === first)?.title ?? first ?? "";
  const where = first === column.state ? texts.stays : fillIn(texts.leadsTo, { state: to });
  if (open) {
    const press = () => want(offer);
    return html`<p class="offer">${button({ label: title, key: `event-${event}`, press })} <span class="muted">${where}</span></p>`;
  }
  return html`
    <details>
      <summary data-key=${`event-${event}`}>
        ${icon("right")}<span>${title} <span class="muted">${where} · ${texts.blocked}</span></span>
      </summary>
      <ul>${reasons.map(({ message }) => html`<li dir="auto">${message}</li>`)}</ul>
    </details>
  `;
}
