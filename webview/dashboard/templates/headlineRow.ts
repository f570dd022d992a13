import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../shared/parts/icons.ts";
import type { Headline } from "../headlines.ts";

/** The numbers at the top; each leads to its part. */
export function headlineRow(
  headlines: readonly Headline[],
  label: string,
  show: (tile: string) => void,
): TemplateResult {
  return html`
    <nav aria-label=${label}>
      <ul class="headlines">
        ${headlines.map(
          ({ tile, title, value, note, isAlarm }) => html`
            <li>
              <button class="headline" data-key=${`headline-${tile}`} @click=${() => show(tile)}>
                <span class="value">${isAlarm ? icon("warning") : nothing}<span dir="auto">${value}</span></span>
                <span>${title}</span>
                <span class="muted" dir="auto">${note}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    </nav>
  `;
}
