import { html, nothing, svg, type TemplateResult } from "lit";
import type { PanelTexts } from "../../src/protocol/panels/panelProtocol.ts";
import type { FormField, FormProblem } from "../../src/protocol/recordForm.ts";
import type { FormTextName } from "../../src/protocol/recordFormTexts.ts";
import { icon } from "../shared/parts/icons.ts";
import { type FieldContext, keyOf } from "./fieldContext.ts";

/** Longer texts get the whole width. */
const mostInColumn = 42;

/** The ids of what describes a field, for those who listen. */
export function describedBy(field: FormField, context: FieldContext): string {
  const key = keyOf(field);
  return [
    field.help !== "" && `${key}-help`,
    field.readOnly !== "" && `${key}-lock`,
    field.problems.length > 0 && `${key}-problems`,
    context.typing.isRefused(key) && `${key}-unsaved`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** A field with its label, what it is for, and what is wrong with it. */
export function fieldFrame(field: FormField, control: TemplateResult, context: FieldContext): TemplateResult {
  const { help, problems } = field;
  const key = keyOf(field);
  const { texts, typing } = context;
  return html`
    <div class=${field.text.length > mostInColumn ? "entry wide" : "entry"}>
      <label for=${key}>${field.label}${marksOf(field, texts)}</label>
      ${help === "" ? nothing : html`<p class="help" id=${`${key}-help`}>${help}</p>`}
      <div class="control">${control}</div>
      <div class="below">
        ${lockOf(field, context)}
        ${typing.isRefused(key) ? html`<p class="unsaved" id=${`${key}-unsaved`}>${texts.unsaved}</p>` : nothing}
        ${problemList(problems, `${key}-problems`, texts)}
      </div>
    </div>
  `;
}

/** What is said of a field beside its label: by sign and by word. */
export function marksOf(
  { isRequired, isControlled, readOnly }: FormField,
  texts: PanelTexts<FormTextName>,
): TemplateResult {
  return html`
    ${isRequired && readOnly === "" ? html`<span class="sign" title=${texts.required} aria-hidden="true">*</span><span class="spoken">${texts.required}</span>` : nothing}
    ${isControlled ? html`<span class="sign" title=${texts.controlled} aria-hidden="true">◆</span><span class="spoken">${texts.controlled}</span>` : nothing}
    ${readOnly === "" ? nothing : html`<span class="sign" title=${readOnly} aria-hidden="true">${lockIcon}</span><span class="spoken">${texts.locked}</span>`}
  `;
}

/** A lock, for those who see; what it means must be said beside it. */
export const lockIcon = html`
  <svg class="icon" viewBox="-8 -8 16 16" width="13" height="13" aria-hidden="true">
    ${svg`<path class="outline" d="M-4.5,-1h9v6.5h-9zM-2.8,-1v-2a2.8,2.8 0 0 1 5.6,0v2"></path>`}
  </svg>
`;

/** Why a field can't be edited; only for those who listen where it is said above. */
export function lockOf(field: FormField, { sharedLocks }: FieldContext): TemplateResult | typeof nothing {
  const { readOnly } = field;
  if (readOnly === "") return nothing;
  return html`<p class=${sharedLocks.has(readOnly) ? "spoken" : "lock"} id=${`${keyOf(field)}-lock`}>${readOnly}</p>`;
}

/** Problems with their severity in words. */
export function problemList(
  problems: readonly FormProblem[],
  id: string,
  texts: PanelTexts<FormTextName>,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <ul class="problems" id=${id}>
      ${problems.map(
        ({ severity, message }) => html`
          <li class=${severity}>
            ${icon(severity === "error" ? "close" : "warning")}
            <span dir="auto"><span class="spoken">${severity === "error" ? texts.error : severity === "warning" ? texts.warning : texts.notice} </span>${message}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
