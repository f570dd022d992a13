import { html, nothing, type TemplateResult } from "lit";
import type { PlanContext } from "../planContext.ts";
import type { PlanColumn } from "./planTable.ts";

/** A column of buttons by which something happens to records. @param waits whether anything is to be done */
export function stepColumn<Row extends { readonly id: string }>(
  waits: (row: Row) => boolean,
  { texts, step }: PlanContext,
): PlanColumn<Row> {
  return {
    title: texts.nextStep,
    isAction: true,
    value: () => "",
    show: (row) => (waits(row) ? stepButton(row.id) : nothing),
  };

  function stepButton(id: string): TemplateResult {
    const label = `${texts.nextStep} ${id}`;
    return html`
      <button class="link" data-key=${`step-${id}`} aria-label=${label} @click=${() => step(id)}>${texts.nextStep}</button>
    `;
  }
}
