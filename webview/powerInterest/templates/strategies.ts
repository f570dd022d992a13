import { html, type TemplateResult } from "lit";
import type { Wording } from "../wording.ts";

/** What the quadrants ask for. */
export function strategies({ texts, view }: Wording): TemplateResult {
  return html`
    <section class="box" aria-label=${texts.quadrant}>
      <h2>${texts.quadrant}</h2>
      <dl class="strategies">
        ${view.quadrants.map(
          ({ title, description, count }) => html`
            <div>
              <dt>${title} (${count})</dt>
              <dd>${description}</dd>
            </div>
          `,
        )}
      </dl>
    </section>
  `;
}
