import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../shared/parts/icons.ts";
import { titleOf, type Wording } from "../wording.ts";
import { engagementScale } from "./engagementScale.ts";
import { mark, outline } from "./mark.ts";

/** What the shapes mean, and how people are moved. */
export function legend({ texts, view }: Wording): TemplateResult {
  const { sides, involvements } = view.words;
  const plain = { isKey: false, hasLeft: false } as const;
  const item = (looks: Parameters<typeof mark>[0], text: string) => html`
    <li><svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">${mark(looks)}</svg>${text}</li>
  `;
  return html`
    <section class="box" aria-label=${texts.legend}>
      <h2>${texts.legend}</h2>
      <ul class="legend">
      ${item({ ...plain, side: "external", involvement: "direct" }, titleOf(sides, "external"))}
      ${item({ ...plain, side: "internal", involvement: "direct" }, titleOf(sides, "internal"))}
      ${item({ ...plain, side: "external", involvement: "indirect" }, titleOf(involvements, "indirect"))}
      ${item({ ...plain, side: "external", involvement: "direct", isKey: true }, texts.isKey)}
      <li><span class="icon warning">${icon("warning")}</span>${texts.uncovered}</li>
      <li>
        <svg viewBox="0 -8 48 16" width="48" height="16" aria-hidden="true">
          ${engagementScale({ current: "neutral", desired: "leading", gap: 2 }, 0, 0)}
        </svg>
        ${texts.engagement}
      </li>
      ${
        view.comparison
          ? html`
              <li>
                <svg class="ghost" viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
                  ${outline("external", 6, "body")}
                </svg>
                ${texts.stoodBefore}
              </li>
            `
          : nothing
      }
      </ul>
      <p id="drag-hint" class="note">${texts.hint}</p>
    </section>
  `;
}
