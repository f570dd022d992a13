import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Choice } from "./controls.ts";

/** Fields that the controls' package lacks, and those that must not be cut off by what scrolls around them. */
interface FieldOptions {
  readonly label: string;
  readonly value: string;
  /** Called when the value is done: by Enter, or when the focus goes. */
  readonly change: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly key?: string;
}

export interface NumberFieldOptions extends FieldOptions {
  readonly least?: number;
  readonly most?: number;
  /** By how much the arrows change it; `any` lets every fraction in. */
  readonly step?: number | "any";
}

export function numberField(options: NumberFieldOptions): TemplateResult {
  const { label, value, change, least, most, step, isLabelHidden, isDisabled = false, key } = options;
  return labelled(
    label,
    isLabelHidden,
    html`
      <input
        class="native"
        type="number"
        aria-label=${label}
        min=${least ?? nothing}
        max=${most ?? nothing}
        step=${step ?? nothing}
        data-key=${key ?? nothing}
        ?disabled=${isDisabled}
        .value=${live(value)}
        @change=${({ target }: Event) => change((target as HTMLInputElement).value)}
      >
    `,
  );
}

/** A day as YYYY-MM-DD; empty where there is none. */
export function dayField(options: FieldOptions): TemplateResult {
  const { label, value, change, isLabelHidden, isDisabled = false, key } = options;
  return labelled(
    label,
    isLabelHidden,
    html`
      <input
        class="native"
        type="date"
        aria-label=${label}
        data-key=${key ?? nothing}
        ?disabled=${isDisabled}
        .value=${live(value)}
        @change=${({ target }: Event) => change((target as HTMLInputElement).value)}
      >
    `,
  );
}

export interface SelectFieldOptions extends FieldOptions {
  readonly choices: readonly Choice[];
}

/** As `dropdown`, for places that scroll: the list is not cut off there. */
export function selectField(options: SelectFieldOptions): TemplateResult {
  const { label, value, change, choices, isLabelHidden, isDisabled = false, key } = options;
  return labelled(
    label,
    isLabelHidden,
    html`
      <select
        class="native"
        aria-label=${label}
        data-key=${key ?? nothing}
        ?disabled=${isDisabled}
        @change=${({ target }: Event) => change((target as HTMLSelectElement).value)}
      >
        ${choices.map(
          (choice) =>
            html`<option value=${choice.value} .selected=${live(choice.value === value)}>${choice.text}</option>`,
        )}
      </select>
    `,
  );
}

function labelled(label: string, isLabelHidden = false, control: TemplateResult): TemplateResult {
  return isLabelHidden
    ? control
    : html`<label class="field"><span class="label" aria-hidden="true">${label}</span>${control}</label>`;
}
