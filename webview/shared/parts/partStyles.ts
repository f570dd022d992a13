import { css } from "lit";

/** How the parts that all panels share look: the toolbar, fields, the details, the empty state, a refusal. */
export const partStyles = css`
  main {
    display: grid;
    gap: 12px;
    padding: 16px 0;
  }

  vscode-button,
  vscode-text-field,
  vscode-checkbox {
    --corner-radius-round: 4;
    font: inherit;
  }

  .icon .outline {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.3;
  }

  svg.icon {
    display: block;
    flex: none;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    align-items: end;
  }

  .toolbar .title {
    flex: 1 1 240px;
  }

  .toolbar h1 {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .toolbar h1:focus {
    outline: none;
  }

  .toolbar .fields,
  .toolbar .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }

  .field {
    display: grid;
    gap: 2px;
  }

  .field > .label {
    color: var(--vscode-descriptionForeground);
    font-size: 0.92em;
  }

  .native {
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

  :host-context(.vscode-dark) .native,
  :host-context(.vscode-high-contrast:not(.vscode-high-contrast-light)) .native {
    color-scheme: dark;
  }

  .native:focus {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: -1px;
  }

  .select {
    position: relative;
    display: block;
    min-width: 0;
  }

  select.native {
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

  .details {
    display: grid;
    gap: 12px;
    align-content: start;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
    padding: 12px 14px;
  }

  .details .head {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
  }

  .details h2 {
    font-size: 1.1em;
  }

  .details .facts {
    display: grid;
    gap: 8px;
  }

  .empty {
    display: grid;
    gap: 8px;
    justify-items: center;
    border: 1px dashed var(--vscode-contrastBorder, var(--vscode-descriptionForeground));
    border-radius: 6px;
    padding: 40px 20px;
    text-align: center;
  }

  .empty h2 {
    font-size: 1.1em;
  }

  .empty p {
    max-width: 60ch;
    color: var(--vscode-descriptionForeground);
  }

  /* Above what it is about, wherever the page has been scrolled to. */
  .refusal {
    position: fixed;
    right: 20px;
    bottom: 20px;
    left: 20px;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: baseline;
    max-width: 640px;
    border: 1px solid var(--vscode-inputValidation-warningBorder);
    border-radius: 6px;
    padding: 8px 12px;
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground);
  }

  .refusal ul {
    flex: 1 1 200px;
  }
`;
