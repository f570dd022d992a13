import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../parts/icons.ts";

/** A number that stands for a part of a page, and leads to it. */
export interface Headline {
  /** The part's name on the page. */
  readonly tile: string;
  readonly title: string;
  readonly value: string;
  readonly note: string;
  /** Whether something is to be done about it. */
  readonly isAlarm: boolean;
}

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
