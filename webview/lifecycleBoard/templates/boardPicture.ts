import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { BoardView } from "../../../src/protocol/board/boardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import {
  cardHeight,
  columnWidth,
  type Picture,
  type PicturedCard,
  type PicturedColumn,
} from "../layout/layOutPicture.ts";
import { type BoardTexts, daysText, lateText, titleIn } from "../wording.ts";

/** The board as a drawing, to be saved. */
export function boardPicture(
  { width, height, columns }: Picture,
  view: BoardView,
  texts: BoardTexts,
): TemplateResult {
  return html`
    <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${columns.map((column) => pictured(column, height, view, texts))}
    </svg>
  `;
}

function pictured(
  { column, title, x, cards, left }: PicturedColumn,
  height: number,
  view: BoardView,
  texts: BoardTexts,
): SVGTemplateResult {
  const { waitsFor, controlled, matching } = column;
  const tags = [
    waitsFor.length > 0 ? fillIn(texts.waitsFor, { who: waitsFor.join(", ") }) : undefined,
    controlled ? texts.controlled : undefined,
  ];
  return svg`
    <g transform=${`translate(${x} 0)`}>
      <rect class="ground" x="0.5" y="12.5" width=${columnWidth - 1} height=${height - 25} rx="8"></rect>
      <text class="strong" x="14" y="34">${title}</text>
      <text class="quiet end" x=${columnWidth - 14} y="34">${matching}</text>
      <text class="quiet" x="14" y="54">${tags.filter(Boolean).join(" · ")}</text>
      ${cards.map((card) => drawnCard(card, view, texts))}
      ${left > 0 ? svg`<text class="quiet" x="14" y=${height - 24}>+ ${left}</text>` : nothing}
    </g>
  `;
}

function drawnCard({ card, y, lines }: PicturedCard, view: BoardView, texts: BoardTexts): SVGTemplateResult {
  const { id, late, due, days } = card;
  const term = late === undefined ? due && fillIn(texts.due, { date: due }) : lateText(late, texts);
  const end = columnWidth - 26;
  return svg`
    <g transform=${`translate(8 ${y})`}>
      <rect class="paper" x="0.5" y="0.5" width=${columnWidth - 17} height=${cardHeight - 1} rx="6"></rect>
      <text class="strong" x="10" y="19">${id}</text>
      <text class="quiet end" x=${end} y="19">${titleIn(view.rank?.values ?? [], card.rank)}</text>
      ${lines.map((line, index) => svg`<text x="10" y=${38 + index * 16}>${line}</text>`)}
      <text class=${late === undefined ? "quiet end" : "strong end"} x=${end} y="75">${term ?? nothing}</text>
      <text class="quiet" x="10" y="92">${titleIn(view.owners, card.owner)}</text>
      <text class=${card.age ? "strong end" : "quiet end"} x=${end} y="92">${days === undefined ? nothing : daysText(days, texts)}</text>
    </g>
  `;
}
