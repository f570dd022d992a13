import { type Html, html } from "../html.ts";
import type { Bar, Bars, Matrix, MatrixCell } from "./document.ts";
import { inkOn, plainColor } from "./ink.ts";

/** A matrix as a table: the colour of each cell is said in words too. */
export function matrixHtml({ label, corner, columns, rows }: Matrix): Html {
  return html`<div class="wide" tabindex="0" role="group" aria-label="${label}"><table class="matrix">
<caption class="spoken">${label}</caption>
<thead><tr><th scope="col">${corner}</th>${columns.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    ({ name, cells }) => html`
<tr><th scope="row">${name}</th>${cells.map(cellHtml)}</tr>`,
  )}
</tbody>
</table></div>
`;
}

function cellHtml({ color: said, meaning, items }: MatrixCell): Html {
  const color = plainColor(said);
  const inner = html`${items.map((item) => html`<span class="item">${item}</span> `)}<small>${meaning}</small>`;
  return color === undefined
    ? html`<td>${inner}</td>`
    : html`<td style="background: ${color}; color: ${inkOn(color)}">${inner}</td>`;
}

/** Bars as a list of names, drawn amounts and said amounts. */
export function barsHtml({ label, items }: Bars): Html {
  return html`<div class="bars" role="list" aria-label="${label}">${items.map(barHtml)}
</div>
`;
}

function barHtml({ name, value, share, color: said }: Bar): Html {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`;
  const color = plainColor(said);
  const drawn =
    share <= 0
      ? undefined
      : color === undefined
        ? html`<span class="fill" style="width: ${width}"></span>`
        : html`<span class="fill" style="width: ${width}; background: ${color}"></span>`;
  return html`
<div class="bar" role="listitem"><span class="name">${name}</span><span class="track" aria-hidden="true">${drawn}</span><span class="value">${value}</span></div>`;
}
