import { html, nothing, type TemplateResult } from "lit";
import type { ShownMap } from "../shownMap.ts";
import type { Wording } from "../wording.ts";

/** What asks for attention in what is shown: open conflicts, and key stakeholders whom nobody reaches. */
export function attention(
  { people, conflicts }: ShownMap,
  select: (id: string) => void,
  { texts }: Wording,
): TemplateResult {
  const open = conflicts.filter(({ isOver }) => !isOver);
  const uncovered = people.filter(({ isUncovered }) => isUncovered);
  return html`${list(texts.conflicts, open, select)} ${list(texts.showUncovered, uncovered, select)}`;
}

function list(
  title: string,
  items: readonly { readonly id: string; readonly title: string }[],
  select: (id: string) => void,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <section class="box" aria-label=${title}>
      <h2>${title} (${items.length})</h2>
      <ul class="links">
        ${items.map(
          (item) =>
            html`<li><button class="link" dir="auto" @click=${() => select(item.id)}>${item.id} ${item.title}</button></li>`,
        )}
      </ul>
    </section>
  `;
}
