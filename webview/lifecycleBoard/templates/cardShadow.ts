import { html, nothing, type TemplateResult } from "lit";
import type { BoardColumn } from "../../../src/protocol/board/boardView.ts";
import { columnOf } from "../cardFocus.ts";

/** The card under the pointer that carries it. Those who listen are told where it is. */
export function cardShadow(id: string, columns: readonly BoardColumn[]): TemplateResult | typeof nothing {
  const card = columnOf(id, columns)?.cards.find((one) => one.id === id);
  if (!card) return nothing;
  return html`
    <div class="shadow" aria-hidden="true">
      <strong>${id}</strong>
      <p class="name" dir="auto">${card.title}</p>
    </div>
  `;
}
