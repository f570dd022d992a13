import { html, type TemplateResult } from "lit";

/** How much of a way is gone, from 0 to 1. The numbers stand beside it. */
export function track(share: number): TemplateResult {
  const gone = 100 * Math.min(1, Math.max(0, share));
  return html`
    <svg class="track" viewBox="0 0 100 8" preserveAspectRatio="none" height="8" aria-hidden="true">
      <rect class="way" x="0" y="0" width="100" height="8"></rect>
      <rect class="gone" x="0" y="0" width=${gone} height="8"></rect>
    </svg>
  `;
}
