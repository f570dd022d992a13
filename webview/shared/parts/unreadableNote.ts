import { html, nothing, type TemplateResult } from "lit";
import { fillIn } from "../fillIn.ts";

/** More are only counted. */
const most = 20;

/**
 * Which records are left out, as they can't be read; nothing where there are none.
 * @param text with a place for `{ids}`
 * @param ids empty for a record without one
 */
export function unreadableNote(text: string, ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const named = ids.filter(Boolean).slice(0, most);
  const others = ids.length - named.length;
  const words = [...named, ...(others > 0 ? [named.length > 0 ? `+${others}` : String(others)] : [])];
  return html`<p class="muted" dir="auto">${fillIn(text, { ids: words.join(", ") })}</p>`;
}
