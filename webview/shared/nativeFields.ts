import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { icon } from "./parts/icons.ts";

/** Fields of the browser's own: those that the controls' package lacks. */
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

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface DropdownOptions extends FieldOptions {
  readonly choices: readonly Choice[];
}

/**
 * One of several. It is the browser's own: the toolkit's list is cut off by what scrolls around it, and its choice is
 * white on white in the light theme of high contrast.
 */
export function dropdown(options: DropdownOptions): TemplateResult {
  const { label, value, change, choices, isLabelHidden, isDisabled = false, key } = options;
  return labelled(
    label,
    isLabelHidden,
    html`
      <span class="select">
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
        ${icon("below")}
      </span>
    `,
  );
}

function labelled(label: string, isLabelHidden = false, control: TemplateResult): TemplateResult {
  return isLabelHidden
    ? control
    : html`<label class="field"><span class="label" aria-hidden="true">${label}</span>${control}</label>`;
}
