import { html, nothing, svg, type TemplateResult } from "lit";
import type { ChangeLine, ChangePart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { link, tile } from "../../shared/tiles/tile.ts";
import type { TileContext } from "../tile.ts";
import { daysText } from "../wording.ts";

/** The open change requests with their age and cost, and the budget that they would cost. */
export function changeTile(part: ChangePart, actions: unknown, context: TileContext): TemplateResult {
  const { texts } = context;
  const { hint, open, count } = part;
  const left = count - open.length;
  const content = html`
    ${budget(part, context)}
    ${open.length > 0 ? table(open, part.budget?.currency ?? "", context) : nothing}
    ${left > 0 ? html`<p class="muted">${fillIn(texts.andMore, { count: left })}</p>` : nothing}
  `;
  return tile({ name: "changes", title: texts.changes, isWide: true, hint, actions, content }, context);
}

function budget({ budget: line, asked }: ChangePart, { texts, numbers }: TileContext): TemplateResult {
  if (!line) return html`<p class="muted">${texts.noBudget}</p>`;
  const { currency, amount, lines, approved, left } = line;
  const write = (value: number) => numbers.amount(value, currency);
  const parts = [
    { name: "lines", value: lines, text: fillIn(texts.budgetLines, { amount: write(lines) }) },
    { name: "approved", value: approved, text: fillIn(texts.approved, { amount: write(approved) }) },
    { name: "asked", value: asked.cost, text: fillIn(texts.asked, { amount: write(asked.cost) }) },
  ];
  const rest =
    left < 0 ? fillIn(texts.over, { amount: write(-left) }) : fillIn(texts.left, { amount: write(left) });
  return html`
    <p class="budget"><span>${fillIn(texts.budget, { amount: write(amount) })}</span> <strong>${rest}</strong></p>
    ${bar(parts, amount)}
    <ul class="legend">
      ${parts.map(({ name, text }) => html`<li><svg class="key swatch" width="12" height="12" aria-hidden="true"><rect class=${name} width="12" height="12"></rect></svg>${text}</li>`)}
    </ul>
  `;
}

/** What is planned and asked for beside the budget; what is said below, it shows. */
function bar(
  parts: readonly { readonly name: string; readonly value: number }[],
  amount: number,
): TemplateResult {
  const sizes = parts.map(({ name, value }) => ({ name, size: Math.max(0, value) }));
  const whole = Math.max(1, amount, ...[sizes.reduce((sum, { size }) => sum + size, 0)]);
  let at = 0;
  const rects = sizes.map(({ name, size }) => {
    const [x, width] = [(100 * at) / whole, (100 * size) / whole];
    at += size;
    return svg`<rect class=${name} x=${x} y="2" width=${width} height="10"></rect>`;
  });
  const limit = Math.min(99.5, (100 * amount) / whole);
  return html`
    <svg class="bar" viewBox="0 0 100 14" preserveAspectRatio="none" height="14" aria-hidden="true">
      <rect class="way" x="0" y="2" width="100" height="10"></rect>
      ${rects}
      <rect class="limit" x=${limit} y="0" width="0.5" height="14"></rect>
    </svg>
  `;
}

function table(changes: readonly ChangeLine[], currency: string, context: TileContext): TemplateResult {
  const { texts, numbers } = context;
  return html`
    <div class="scroll" tabindex="0" role="group" aria-label=${texts.changes}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.change}</th>
            <th scope="col">${texts.state}</th>
            <th scope="col" class="number">${texts.age}</th>
            <th scope="col" class="number">${texts.cost}</th>
            <th scope="col" class="number">${texts.delay}</th>
            <th scope="col">${texts.decideBy}</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(
            ({ id, title, state, age, cost, scheduleDays, decideBy, late }) => html`
              <tr>
                <th scope="row" dir="auto">${link(id, "change", context)} ${title}</th>
                <td><span class="tag">${state}</span></td>
                <td class="number">${age === undefined ? nothing : daysText(age, texts)}</td>
                <td class="number">${cost === undefined ? nothing : numbers.amount(cost, currency)}</td>
                <td class="number">${scheduleDays === undefined ? nothing : `${scheduleDays < 0 ? "−" : ""}${daysText(scheduleDays, texts)}`}</td>
                <td>${decideBy} ${late === undefined ? nothing : html`<strong>${texts.overdue}</strong>`}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
