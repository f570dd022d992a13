import { html, type TemplateResult } from "lit";
import type { Reason } from "../../../src/protocol/board/cardOffers.ts";
import { icon } from "../../shared/parts/icons.ts";
import type { BoardTexts } from "../wording.ts";

/** Why a card stayed where it is, with the other records that stand in the way. */
export function cardRefusal(
  own: string,
  reasons: readonly Reason[],
  texts: BoardTexts,
  open: (id: string) => void,
  forgive: () => void,
): TemplateResult {
  return html`
    <div class="why" role="alert">
      <div class="head">
        <strong>${texts.blocked}</strong>
        <button class="bare" data-key="forgive" aria-label=${texts.close} title=${texts.close} @click=${forgive}>${icon("close")}</button>
      </div>
      <ul>
        ${reasons.map(
          ({ message, records }) => html`
            <li dir="auto">
              ${message}
              ${records
                .filter((id) => id !== own && !message.includes(id))
                .slice(0, 3)
                .map(
                  (id) =>
                    html`<button class="link" data-key=${`why-${id}`} @click=${() => open(id)}>${id}</button> `,
                )}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
