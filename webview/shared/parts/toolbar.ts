import { html, nothing, type TemplateResult } from "lit";

export interface ToolbarOptions {
  readonly title: string;
  /** A short line below, such as how many there are. */
  readonly note?: string | undefined;
  /** What is chosen and filtered by. */
  readonly fields?: TemplateResult;
  /** What is done with the whole, such as saving it. */
  readonly actions?: TemplateResult;
}

/** The top of a panel: of what it is, and what can be done with it. */
export function toolbar({ title, note, fields, actions }: ToolbarOptions): TemplateResult {
  return html`
    <header class="toolbar">
      <div class="title">
        <h1 dir="auto" tabindex="-1">${title}</h1>
        ${note ? html`<p class="muted">${note}</p>` : nothing}
      </div>
      ${fields ? html`<div class="fields">${fields}</div>` : nothing}
      ${actions ? html`<div class="actions">${actions}</div>` : nothing}
    </header>
  `;
}
