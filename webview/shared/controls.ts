import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

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
    <button
      type="button"
      class=${`button ${icon ? "icon" : isPrimary ? "primary" : "secondary"}`}
      aria-label=${icon ? label : nothing}
      title=${icon ? label : nothing}
      aria-pressed=${isPressed === undefined ? nothing : String(isPressed)}
      aria-expanded=${isExpanded === undefined ? nothing : String(isExpanded)}
      data-key=${key ?? nothing}
      ?disabled=${isDisabled}
      @click=${press}
    >${icon ?? label}</button>
  `;
}

export interface CheckboxOptions {
  readonly label: string;
  readonly isChecked: boolean;
  readonly change: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  readonly key?: string;
}

export function checkbox(options: CheckboxOptions): TemplateResult {
  const { label, isChecked, change, isDisabled = false, key } = options;
  return html`
    <label class="check">
      <input
        type="checkbox"
        data-key=${key ?? nothing}
        ?disabled=${isDisabled}
        .checked=${live(isChecked)}
        @change=${({ target }: Event) => change((target as HTMLInputElement).checked)}
      ><span>${label}</span>
    </label>
  `;
}
