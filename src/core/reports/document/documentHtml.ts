import { type Html, html, page } from "../html.ts";
import { reportStyle } from "../reportStyle.ts";
import {
  type Block,
  type Cell,
  type Column,
  type Inline,
  type Line,
  type ReportDocument,
  type Section,
  signs,
} from "./document.ts";
import { documentStyle } from "./documentStyle.ts";
import { barsHtml, matrixHtml } from "./figuresHtml.ts";
import { inkOn, plainColor } from "./ink.ts";
import { hrefOf, linkTarget } from "./linkTarget.ts";

/** A report as one HTML file that needs nothing else. */
export function documentHtml({ language, eyebrow, title, lead, sections, footer }: ReportDocument): string {
  const body = html`<main>
<header class="cover">
${eyebrow ? html`<p class="eyebrow">${eyebrow}</p>` : undefined}
<h1>${title}</h1>
${lead.map((block) => blockHtml(block, 2))}
</header>
${sections.map((section) => sectionHtml(section, 2))}
</main>
<footer>${footer}</footer>`;
  return page({ title, lang: language, body, style: `${reportStyle}\n${documentStyle}` });
}

function sectionHtml({ title, blocks, paper }: Section, level: number): Html {
  const inner = blocks.map((block) => blockHtml(block, level + 1));
  const head =
    level === 2 ? html`<h2>${title}</h2>` : level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`;
  return html`<section class="${paper ?? "flows"}">
${head}
${inner}
</section>
`;
}

function blockHtml(block: Block, level: number): Html {
  switch (block.form) {
    case "paragraph":
      return html`<p class="${block.quiet ? "quiet" : "said"}">${lineHtml(block.line)}</p>
`;
    case "quote":
      return html`<blockquote class="text">${block.text.trim()}</blockquote>
`;
    case "banner":
      return html`<div class="banner ${block.tone}">
<p class="verdict"><span aria-hidden="true">${signs[block.tone]}</span> ${block.title}</p>
<p>${block.text}</p>
${block.items.length > 0 ? html`<ul>${block.items.map((item) => html`<li class="text">${item}</li>`)}</ul>` : undefined}
</div>
`;
    case "facts":
      return html`<dl class="facts">${block.items.map(
        ({ name, value }) => html`
<div><dt>${name}</dt><dd>${cellHtml(value)}</dd></div>`,
      )}
</dl>
`;
    case "table":
      return tableHtml(block.columns, block.rows);
    case "list":
      return listHtml(block.items, block.ordered === true);
    case "matrix":
      return matrixHtml(block);
    case "bars":
      return barsHtml(block);
    case "break":
      return html`<hr class="page">
`;
    case "section":
      return sectionHtml(block, level);
  }
}

function listHtml(items: readonly Line[], isOrdered: boolean): Html {
  const inner = items.map((item) => html`<li>${lineHtml(item)}</li>`);
  return isOrdered
    ? html`<ol>${inner}</ol>
`
    : html`<ul>${inner}</ul>
`;
}

/** The first cell of a row names it. */
function tableHtml(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Html {
  const widths = columns.map(({ width }) =>
    width === undefined ? html`<col>` : html`<col style="width: ${width}%">`,
  );
  const cells = ([name = [], ...rest]: readonly Cell[]) =>
    html`<th scope="row">${cellHtml(name)}</th>${rest.map((cell) => html`<td>${cellHtml(cell)}</td>`)}`;
  return html`<div class="wide" tabindex="0"><table>
<colgroup>${widths}</colgroup>
<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) => html`
<tr>${cells(row)}</tr>`,
  )}
</tbody>
</table></div>
`;
}

function cellHtml(lines: Cell): Html {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return lineHtml(only);
  return html`${lines.map((line) => html`<div>${lineHtml(line)}</div>`)}`;
}

function lineHtml(line: Line): Html {
  if (typeof line === "string") return inlineHtml(line);
  if ("form" in line) {
    return line.form === "run" ? html`${line.inlines.map(runHtml)}` : inlineHtml(line);
  }
  return html`${line.map((inline, index) => html`${index > 0 ? " " : undefined}${inlineHtml(inline)}`)}`;
}

/** Keeps the spaces at the ends of a text. */
function runHtml(inline: Inline): Html {
  return typeof inline === "string" ? html`${inline}` : inlineHtml(inline);
}

function inlineHtml(inline: Inline): Html {
  if (typeof inline === "string") return html`<span class="text">${inline.trim()}</span>`;
  const { text } = inline;
  switch (inline.form) {
    case "code":
      return html`<code>${text}</code>`;
    case "strong":
      return html`<strong>${text}</strong>`;
    case "quiet":
      return html`<span class="quiet text">${text}</span>`;
    case "emphasis":
      return html`<em>${text}</em>`;
    case "link":
      return linkHtml(text, linkTarget(inline.href));
    case "chip":
      return chipHtml(text, plainColor(inline.color));
    case "mark":
      return html`<span class="mark ${inline.tone}"><span aria-hidden="true">${signs[inline.tone]}</span> ${text}</span>`;
  }
}

function linkHtml(text: string, target: string | undefined): Html {
  return target === undefined ? html`${text}` : html`<a href="${hrefOf(target)}">${text}</a>`;
}

function chipHtml(text: string, color: string | undefined): Html {
  return color === undefined
    ? html`<span class="chip">${text}</span>`
    : html`<span class="chip" style="background: ${color}; color: ${inkOn(color)}">${text}</span>`;
}
