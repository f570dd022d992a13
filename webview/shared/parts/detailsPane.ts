import { html, nothing, type TemplateResult } from "lit";
import { button } from "../controls.ts";
import { icon } from "./icons.ts";

/** A line of details: a text, or something to change. */
export type Detail =
  | { readonly title: string; readonly text: string | TemplateResult }
  | { readonly field: TemplateResult };

export interface DetailsPaneOptions {
  /** What the pane is called for those who listen. */
  readonly label: string;
  readonly title: string;
  /** Such as the id. */
  readonly note?: string;
  readonly details: readonly Detail[];
  readonly more?: TemplateResult;
  readonly open?: { readonly label: string; readonly press: () => void };
  readonly close?: { readonly label: string; readonly press: () => void };
}

/** All that is known of what is selected, with fields to change it. */
export function detailsPane(options: DetailsPaneOptions): TemplateResult {
  const { label, title, note, details, more, open, close } = options;
  return html`
    <section class="details" aria-label=${label}>
      <div class="head">
        <div>
          ${note ? html`<p class="muted">${note}</p>` : nothing}
          <h2 dir="auto">${title}</h2>
        </div>
        ${close ? button({ ...close, icon: icon("close"), key: "details-close" }) : nothing}
      </div>
      <div class="facts">${details.map(detailLine)}</div>
      ${more ?? nothing}
      ${open ? html`<div>${button({ ...open, key: "details-open" })}</div>` : nothing}
    </section>
  `;
}

function detailLine(detail: Detail): TemplateResult {
  if ("field" in detail) return detail.field;
  return html`
    <div class="field">
      <span class="label">${detail.title}</span>
      <div dir="auto">${detail.text}</div>
    </div>
  `;
}
