import { html, nothing, type TemplateResult } from "lit";

export interface EmptyStateOptions {
  /** What there is none of. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  readonly action?: TemplateResult;
}

/** Stands where there is nothing to show, and says what to do. */
export function emptyState({ title, advice, action }: EmptyStateOptions): TemplateResult {
  return html`
    <div class="empty">
      <h2>${title}</h2>
      <p>${advice}</p>
      ${action ? html`<div>${action}</div>` : nothing}
    </div>
  `;
}
