import { html, nothing, svg, type TemplateResult } from "lit";
import type {
  AcceptanceLine,
  AcceptancePart,
  CriteriaCounts,
} from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { tile } from "../../shared/tiles/tile.ts";
import { sumOf } from "../headlines.ts";
import type { TileContext } from "../tile.ts";
import { entryLine } from "./entryLine.ts";

/** Results of criteria, and how far each acceptance has come. */
export function acceptanceTile(
  { hint, criteria, acceptances }: AcceptancePart,
  context: TileContext,
): TemplateResult {
  const { texts } = context;
  const content = html`
    ${sumOf(criteria) > 0 ? results(criteria, context) : nothing}
    ${acceptances.length > 0 ? html`<ul>${acceptances.map((line) => acceptanceLine(line, context))}</ul>` : nothing}
  `;
  return tile({ name: "acceptance", title: texts.acceptance, hint, content }, context);
}

function doneText(counts: CriteriaCounts, { texts }: TileContext): string {
  return fillIn(texts.criteria, { done: counts.passed + counts.waived, all: sumOf(counts) });
}

function results(counts: CriteriaCounts, context: TileContext): TemplateResult {
  const { texts, numbers } = context;
  const all = sumOf(counts);
  let at = 0;
  const parts = (["passed", "waived", "failed", "untested"] as const).map((name) => {
    const width = (100 * counts[name]) / all;
    const part = {
      name,
      x: at,
      width,
      text: fillIn(texts.group, { title: texts[name], count: numbers.plain(counts[name]) }),
    };
    at += width;
    return part;
  });
  return html`
    <p>${doneText(counts, context)}</p>
    <svg class="bar" viewBox="0 0 100 14" preserveAspectRatio="none" height="14" aria-hidden="true">
      ${parts.map(({ name, x, width }) => svg`<rect class=${name} x=${x} y="2" width=${width} height="10"></rect>`)}
    </svg>
    <ul class="legend">
      ${parts.map(
        ({ name, text }) =>
          html`<li><svg class="key swatch" width="12" height="12" aria-hidden="true"><rect class=${name} width="12" height="12"></rect></svg>${text}</li>`,
      )}
    </ul>
  `;
}

function acceptanceLine(line: AcceptanceLine, context: TileContext): TemplateResult {
  const { texts } = context;
  const { id, title, state, due, late, criteria, signed, signatories, punchOpen, ended } = line;
  const facts = [
    sumOf(criteria) > 0 && doneText(criteria, context),
    signatories > 0 && fillIn(texts.signed, { signed, all: signatories }),
    punchOpen > 0 && fillIn(texts.punchOpen, { count: punchOpen }),
    due !== undefined && !ended && fillIn(texts.dueOn, { date: due }),
  ];
  const alarm = late === undefined ? undefined : texts.overdue;
  return entryLine({ id, title, where: "acceptance", tag: state, facts, alarm }, context);
}
