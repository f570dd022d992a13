import { css } from "lit";

/** How the browser's own controls look: as those of the editor do. */
export const controlStyles = css`
  .button {
    min-height: 26px;
    border: 1px solid var(--vscode-button-border, transparent);
    border-radius: 4px;
    padding: 2px 11px;
    background: var(--vscode-button-secondaryBackground);
    color: var(--vscode-button-secondaryForeground);
    font: inherit;
    cursor: pointer;
  }

  .button:hover {
    background: var(--vscode-button-secondaryHoverBackground);
  }

  .button.primary {
    background: var(--vscode-button-background);
    color: var(--vscode-button-foreground);
  }

  .button.primary:hover {
    background: var(--vscode-button-hoverBackground);
  }

  .button.icon {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 26px;
    height: 26px;
    border-color: var(--vscode-contrastBorder, transparent);
    padding: 0;
    background: transparent;
    color: var(--vscode-icon-foreground);
  }

  .button.icon:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }

  .button[aria-pressed="true"] {
    border-color: var(--vscode-inputOption-activeBorder, transparent);
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground);
    /* Where colours of areas say nothing, in high contrast. */
    box-shadow: inset 0 -3px 0 var(--vscode-contrastActiveBorder, transparent);
  }

  .check {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    cursor: pointer;
  }

  .check input {
    position: relative;
    flex: none;
    width: 18px;
    height: 18px;
    border: 1px solid var(--vscode-checkbox-border);
    border-radius: 3px;
    margin: 0;
    background: var(--vscode-checkbox-background);
    color: var(--vscode-checkbox-foreground);
    appearance: none;
    cursor: inherit;
  }

  .check input:checked::after {
    position: absolute;
    top: 2px;
    left: 5px;
    width: 5px;
    height: 9px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    content: "";
    rotate: 40deg;
  }

  .button:disabled,
  .input:disabled,
  .check:has(:disabled) {
    cursor: default;
    opacity: 0.5;
  }

  .field {
    display: grid;
    gap: 2px;
  }

  .field > .label {
    color: var(--vscode-descriptionForeground);
    font-size: 0.92em;
  }

  .input {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    height: 26px;
    border: 1px solid var(--vscode-input-border, var(--vscode-dropdown-border));
    border-radius: 4px;
    padding: 2px 6px;
    background: var(--vscode-input-background);
    color: var(--vscode-input-foreground);
    color-scheme: light;
    font: inherit;
  }

  :host-context(.vscode-dark) .input,
  :host-context(.vscode-high-contrast:not(.vscode-high-contrast-light)) .input {
    color-scheme: dark;
  }

  .input:focus {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }

  .input::placeholder {
    color: var(--vscode-input-placeholderForeground);
    opacity: 1;
  }

  .select {
    position: relative;
    display: block;
    min-width: 0;
  }

  select.input {
    padding-right: 24px;
    background: var(--vscode-dropdown-background);
    color: var(--vscode-dropdown-foreground);
    text-overflow: ellipsis;
    appearance: none;
  }

  .select .icon {
    position: absolute;
    top: 5px;
    right: 5px;
    color: var(--vscode-dropdown-foreground);
    pointer-events: none;
  }
`;
