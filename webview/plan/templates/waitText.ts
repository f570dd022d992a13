import { html, type TemplateResult } from "lit";
import { icon } from "../../shared/parts/icons.ts";
import type { PlanTexts } from "../planContext.ts";
import { leftText } from "../wording.ts";

/** How long something may wait, with a sign where it has waited too long. */
export function waitText(daysLeft: number, texts: PlanTexts): TemplateResult {
  const text = leftText(daysLeft, texts);
  return daysLeft < 0 ? alarm(text) : html`<span class="muted">${text}</span>`;
}

/** Something that is to be done about. */
export function alarm(text: string): TemplateResult {
  return html`<strong class="alarm">${icon("warning")}${text}</strong>`;
}
