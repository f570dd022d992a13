import { html, nothing, type TemplateResult } from "lit";
import type { RiskPart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { tile } from "../../shared/tiles/tile.ts";
import type { TileContext } from "../tile.ts";
import { entryLine } from "./entryLine.ts";

/** The risks above the appetite, and which of them nobody has answered. */
export function riskTile(part: RiskPart, context: TileContext): TemplateResult {
  const { texts } = context;
  const { hint, appetite, threats, unassessed, above, count, unanswered } = part;
  const values = { count, threats, appetite, unanswered };
  const left = count - above.length;
  const lines = above.map((risk) => {
    const { id, title, level, color, owner } = risk;
    const alarm = risk.unanswered ? texts.unanswered : undefined;
    return entryLine(
      { id, title, where: "risk", tag: level, tagColour: color, facts: [owner], alarm },
      context,
    );
  });
  const content = html`
    ${unassessed > 0 ? html`<p>${fillIn(texts.unassessed, { count: unassessed })}</p>` : nothing}
    ${lines.length > 0 ? html`<ul>${lines}</ul>` : nothing}
    ${left > 0 ? html`<p class="muted">${fillIn(texts.andMore, { count: left })}</p>` : nothing}
  `;
  const note = hint ? undefined : fillIn(count > 0 ? texts.aboveAppetite : texts.noneAbove, values);
  return tile({ name: "risks", title: texts.risks, note, hint, content }, context);
}
