import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeTextField,
} from "@vscode/webview-ui-toolkit";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeCheckbox(), vsCodeTextField());

export interface ButtonOptions {
  /** What it says, or what an icon means. */
  readonly label: string;
  readonly press: (event: Event) => void;
  /** Stands in place of the label. */
  readonly icon?: TemplateResult;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** For one that is switched on and off. */
  readonly isPressed?: boolean;
  /** For one that shows and hides something. */
  readonly isExpanded?: boolean;
  /** By which the focus finds it again. */
  readonly key?: string;
}

export function button(options: ButtonOptions): TemplateResult {
  const { label, press, icon, isPrimary = false, isDisabled = false, isPressed, isExpanded, key } = options;
  return html`
    <vscode-button
      appearance=${icon ? "icon" : isPrimary ? "primary" : "secondary"}
      aria-label=${icon ? label : nothing}
      title=${icon ? label : nothing}
      aria-pressed=${isPressed === undefined ? nothing : String(isPressed)}
      aria-expanded=${isExpanded === undefined ? nothing : String(isExpanded)}
      data-key=${key ?? nothing}
      ?disabled=${isDisabled}
      @click=${press}
    >${icon ?? label}</vscode-button>
  `;
}

export interface TextFieldOptions {
  readonly label: string;
  readonly value: string;
  /** Called when the text is done: by Enter, or when the focus goes. */
  readonly change?: (value: string) => void;
  /** Called for each key. */
  readonly input?: (value: string) => void;
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly isDisabled?: boolean;
  readonly key?: string;
}

export function textField(options: TextFieldOptions): TemplateResult {
  const {
    label,
    value,
    change,
    input,
    placeholder,
    isLabelHidden = false,
    isDisabled = false,
    key,
  } = options;
  return html`
    <vscode-text-field
      aria-label=${isLabelHidden ? label : nothing}
      placeholder=${placeholder ?? nothing}
      data-key=${key ?? nothing}
      ?disabled=${isDisabled}
      .value=${live(value)}
      @change=${({ target }: Event) => change?.((target as HTMLInputElement).value)}
      @input=${({ target }: Event) => input?.((target as HTMLInputElement).value)}
    >${isLabelHidden ? nothing : label}</vscode-text-field>
  `;
}

export interface CheckboxOptions {
  readonly label: string;
  readonly isChecked: boolean;
  readonly change: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly key?: string;
}

export function checkbox({
  label,
  isChecked,
  change,
  isDisabled = false,
  key,
}: CheckboxOptions): TemplateResult {
  return html`
    <vscode-checkbox
      data-key=${key ?? nothing}
      ?disabled=${isDisabled}
      .checked=${live(isChecked)}
      @change=${({ target }: Event) => {
        const { checked } = target as HTMLInputElement;
        // It also fires when it is drawn anew.
        if (checked !== isChecked) change(checked);
      }}
    >${label}</vscode-checkbox>
  `;
}
