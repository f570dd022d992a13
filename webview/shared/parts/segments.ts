import { css, html, type TemplateResult } from "lit";
import { button } from "../controls.ts";
import type { Choice } from "../fields.ts";

export interface SegmentsOptions {
  /** What is chosen, for those who listen. */
  readonly label: string;
  /** None is chosen where no choice has it. */
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly change: (value: string) => void;
  /** Begins the keys of the buttons, by which the focus finds them again. */
  readonly key: string;
}

/** One of a few, all of which are seen: buttons side by side, of which one is pressed. */
export function segments({ label, value, choices, change, key }: SegmentsOptions): TemplateResult {
  return html`
    <div class="segments" role="group" aria-label=${label}>
      ${choices.map((choice) =>
        button({
          label: choice.text,
          key: `${key}-${choice.value}`,
          isPressed: choice.value === value,
          press: () => change(choice.value),
        }),
      )}
    </div>
  `;
}

export const segmentStyles = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    border: 1px solid var(--vscode-contrastBorder, var(--vscode-dropdown-border));
    border-radius: 5px;
    padding: 1px;
  }

  .segments .button {
    min-height: 22px;
    border-color: transparent;
    border-radius: 3px;
    padding: 0 9px;
    background: transparent;
    color: var(--vscode-foreground);
  }

  .segments .button:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }

  .segments .button[aria-pressed="true"] {
    border-color: var(--vscode-inputOption-activeBorder, transparent);
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground);
    font-weight: 600;
  }
`;
