import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { icon } from "./parts/icons.ts";

interface FieldOptions {
  readonly label: string;
  readonly value: string;
  /** Called when the value is done: by Enter, or when the focus goes. */
  readonly change?: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly key?: string;
}

export interface TextFieldOptions extends FieldOptions {
  /** Called for each key. */
  readonly input?: (value: string) => void;
  readonly placeholder?: string;
}

export function textField(options: TextFieldOptions): TemplateResult {
  const { input, placeholder } = options;
  return inputField("text", options, { input, placeholder });
}

export interface NumberFieldOptions extends FieldOptions {
  readonly least?: number;
  readonly most?: number;
  /** By how much the arrows change it; `any` lets every fraction in. */
  readonly step?: number | "any";
}

export function numberField(options: NumberFieldOptions): TemplateResult {
  const { least, most, step } = options;
  return inputField("number", options, { least, most, step });
}

/** A day as YYYY-MM-DD; empty where there is none. */
export function dayField(options: FieldOptions): TemplateResult {
  return inputField("date", options, {});
}

interface Particulars {
  readonly input?: ((value: string) => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly step?: number | "any" | undefined;
}

function inputField(
  type: "text" | "number" | "date",
  { label, value, change, isLabelHidden, isDisabled = false, key }: FieldOptions,
  { input, placeholder, least, most, step }: Particulars,
): TemplateResult {
  return labelled(
    label,
    isLabelHidden,
    html`
      <input
        class="input"
        type=${type}
        aria-label=${label}
        placeholder=${placeholder ?? nothing}
        min=${least ?? nothing}
        max=${most ?? nothing}
        step=${step ?? nothing}
        data-key=${key ?? nothing}
        ?disabled=${isDisabled}
        .value=${live(value)}
        @change=${({ target }: Event) => change?.((target as HTMLInputElement).value)}
        @input=${({ target }: Event) => input?.((target as HTMLInputElement).value)}
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

/** One of several. */
export function dropdown(options: DropdownOptions): TemplateResult {
  const { label, value, change, choices, isLabelHidden, isDisabled = false, key } = options;
  return labelled(
    label,
    isLabelHidden,
    html`
      <span class="select">
        <select
          class="input"
          aria-label=${label}
          data-key=${key ?? nothing}
          ?disabled=${isDisabled}
          @change=${({ target }: Event) => change?.((target as HTMLSelectElement).value)}
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
