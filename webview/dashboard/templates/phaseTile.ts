import { html, nothing, type TemplateResult } from "lit";
import type { NextPhase, Phase, PhasePart } from "../../../src/protocol/dashboard/dashboardView.ts";
import { button } from "../../shared/controls.ts";
import { fillIn } from "../../shared/fillIn.ts";
import { icon } from "../../shared/parts/icons.ts";
import { tile } from "../../shared/tiles/tile.ts";
import { linked, type TileContext } from "../tile.ts";
import { type DashboardTexts, daysText } from "../wording.ts";

/** Where the project is, and what blocks the next phase. */
export function phaseTile(part: PhasePart, context: TileContext): TemplateResult {
  const { texts } = context;
  const { title, days, phases, next, hint } = part;
  const note =
    days === undefined ? title : fillIn(texts.inPhase, { phase: title, days: daysText(days, texts) });
  const content = html`
    ${phases.length > 0 ? html`<ol class="phases">${phases.map((phase) => phaseStep(phase, texts))}</ol>` : nothing}
    ${next ? nextPhase(next, context) : nothing}
  `;
  return tile(
    { name: "phase", title: texts.phase, note: hint ? undefined : note, isWide: true, hint, content },
    context,
  );
}

function phaseStep({ title, place }: Phase, texts: DashboardTexts): TemplateResult {
  const said = { done: texts.phaseDone, now: texts.phaseNow, ahead: texts.phaseAhead }[place];
  return html`
    <li class=${place} aria-current=${place === "now" ? "step" : nothing}>
      ${place === "done" ? icon("done") : place === "now" ? icon("right") : nothing}
      <span>${title}</span>
      <span class="spoken">(${said})</span>
    </li>
  `;
}

function nextPhase(
  { event, title, phase, blocked, reasons }: NextPhase,
  context: TileContext,
): TemplateResult {
  const { texts, want } = context;
  if (blocked === 0) {
    return html`
      <h3>${fillIn(texts.next, { phase })}</h3>
      <p>${texts.nextOpen}</p>
      <div>
        ${button({
          label: fillIn(texts.goOn, { event: title }),
          key: "advance",
          press: () => want({ type: "advance", what: event }),
        })}
      </div>
    `;
  }
  return html`
    <h3>${fillIn(texts.next, { phase })}</h3>
    <p>${fillIn(texts.nextBlocked, { count: blocked })}</p>
    <ul class="reasons">
      ${reasons.map(
        ({ message, records }, index) => html`
          <li dir="auto">${icon("warning")}<span>${linked(message, records, `phase-${index}`, context)}</span></li>
        `,
      )}
      ${blocked > reasons.length ? html`<li class="muted">${fillIn(texts.andMore, { count: blocked - reasons.length })}</li>` : nothing}
    </ul>
  `;
}
