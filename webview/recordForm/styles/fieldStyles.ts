import { css } from "lit";

/** Fields in as many columns as there is room for; what they are edited with stands on one line across. */
export const fieldStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
    gap: 3px 24px;
  }

  .entry {
    display: grid;
    grid-row: span 4;
    grid-template-rows: subgrid;
    align-content: start;
    min-width: 0;
    margin-bottom: 10px;
  }

  .entry > label {
    grid-row: 1;
  }

  .entry > .help {
    grid-row: 2;
  }

  .entry > .control {
    grid-row: 3;
    align-self: start;
    min-width: 0;
  }

  .entry > .below {
    grid-row: 4;
  }

  .entry.wide,
  .entry:has(textarea),
  .entry:has(pre),
  .fields > .items,
  .fields > .group,
  fieldset.entry {
    grid-column: 1 / -1;
  }

  .entry > label,
  legend,
  .items > .name,
  summary .name {
    font-weight: 600;
  }

  .help,
  .lock {
    color: var(--vscode-descriptionForeground);
    font-size: 0.92em;
  }

  .sign {
    display: inline-block;
    margin-inline-start: 4px;
    vertical-align: -1px;
    color: var(--vscode-descriptionForeground);
    font-weight: 400;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
  }

  .line:has(textarea) {
    align-items: start;
  }

  .line > .input,
  .line > .select {
    flex: 1 1 160px;
  }

  textarea.input {
    height: auto;
    padding-block: 4px;
    resize: vertical;
  }

  textarea.input[readonly] {
    resize: none;
  }

  .input[readonly],
  .input:disabled {
    border-style: dashed;
    background: transparent;
    color: var(--vscode-foreground);
    opacity: 1;
  }

  .input[aria-invalid="true"] {
    border: 2px solid var(--vscode-inputValidation-errorBorder, var(--vscode-errorForeground));
  }

  .raw {
    border: 1px dashed var(--vscode-input-border, var(--vscode-contrastBorder, var(--vscode-panel-border)));
    border-radius: 4px;
    margin: 0;
    padding: 6px 8px;
    font-family: var(--vscode-editor-font-family);
    font-size: 0.92em;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .target {
    display: flex;
    gap: 4px;
    align-items: center;
    border: 0;
    padding: 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .target:hover span {
    text-decoration: underline;
  }
`;
