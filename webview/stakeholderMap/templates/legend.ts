import { html, svg, type TemplateResult } from "lit";
import { icon } from "../../shared/parts/icons.ts";
import { titleOf, type Wording } from "../wording.ts";
import { conflictSign, inline, sideSign } from "./signs.ts";

/** What shapes and lines mean. */
export function legend({ texts, view }: Wording): TemplateResult {
  const { sides } = view.words;
  return html`
    <section class="box" aria-label=${texts.legend}>
      <h2>${texts.legend}</h2>
      <ul class="legend">
        ${view.strengths.map(
          ({ id, title }) => html`
            <li>
              <svg viewBox="0 -6 34 12" width="34" height="12" aria-hidden="true">
                ${svg`<g class="arrow ${id}"><path class="line" d="M1,0H26"></path><path class="head" d="M33,0L25,3.6L25,-3.6Z"></path></g>`}
              </svg>
              ${title}
            </li>
          `,
        )}
        <li>
          <svg viewBox="0 -6 34 12" width="34" height="12" aria-hidden="true">
            ${svg`<path class="thread" d="M1,0H33"></path>`}
          </svg>
          ${texts.conflict}
        </li>
        <li>${inline(sideSign({ side: "external", isKey: false }))}${titleOf(sides, "external")}</li>
        <li>${inline(sideSign({ side: "internal", isKey: false }))}${titleOf(sides, "internal")}</li>
        <li>${inline(sideSign({ side: "external", isKey: true }))}${texts.isKey}</li>
        <li><span class="party">${inline(conflictSign)}</span>${texts.showConflicts}</li>
        <li><span class="icon warning">${icon("warning")}</span>${texts.uncovered}</li>
      </ul>
      <p class="note">${texts.measureHint}</p>
    </section>
  `;
}
