import { css } from "lit";

export const tableStyles = css`
  :host {
    display: grid;
    gap: 8px;
    min-width: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }

  .bar .count {
    flex: 1;
    color: var(--vscode-descriptionForeground);
    white-space: nowrap;
  }

  .bar .field {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  .scroller {
    min-height: 120px;
    max-height: var(--table-height, 70vh);
    overflow: auto;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
    /* Lists that open above it are not below its titles. */
    isolation: isolate;
    /* What is drawn while it is scrolled must not scroll it once more. */
    overflow-anchor: none;
  }

  table {
    width: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }

  thead {
    position: sticky;
    top: 0;
    z-index: 2;
    background: var(--vscode-editor-background);
  }

  tr:where(:not(.gap)) > * {
    height: 32px;
    overflow: hidden;
    border-bottom: 1px solid var(--vscode-panel-border);
    padding: 0 10px;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    overflow-wrap: normal;
  }

  tbody tr:last-child > * {
    border-bottom-color: transparent;
  }

  /* The height is an attribute of the cell. */
  tr.gap td {
    padding: 0;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  thead th {
    padding: 0;
    color: var(--vscode-descriptionForeground);
    font-weight: 600;
  }

  .sort {
    display: flex;
    gap: 4px;
    align-items: center;
    width: 100%;
    height: 100%;
    border: none;
    border-radius: 0;
    padding: 0 10px;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .sort span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .number .sort {
    flex-direction: row-reverse;
  }

  .sort:hover {
    background: var(--vscode-list-hoverBackground);
    color: var(--vscode-foreground);
  }

  th[aria-sort="ascending"],
  th[aria-sort="descending"] {
    color: var(--vscode-foreground);
  }

  thead .filters th {
    padding: 2px 4px 6px;
    font-weight: 400;
  }

  .filters .input {
    width: 100%;
  }

  tbody th {
    font-weight: 400;
  }

  tbody tr:hover > * {
    background: var(--vscode-list-hoverBackground);
  }

  tbody tr[aria-selected="true"] > * {
    background: var(--vscode-list-inactiveSelectionBackground);
    color: var(--vscode-foreground);
  }

  tbody tr[aria-selected="true"] > :first-child {
    box-shadow: inset 3px 0 var(--vscode-focusBorder);
  }

  tr.group > * {
    background: var(--vscode-editorWidget-background);
    font-weight: 600;
    cursor: pointer;
  }

  /* It is seen wherever the table is scrolled to. */
  tr.group > th {
    overflow: visible;
  }

  tr.group .head {
    position: sticky;
    left: 10px;
  }

  tr.group .icon {
    display: inline-block;
    vertical-align: -3px;
  }

  [data-column]:focus-visible,
  .sort:focus-visible {
    outline: 2px solid var(--vscode-focusBorder);
    outline-offset: -2px;
  }

  .editable {
    cursor: text;
  }

  .editable:hover {
    box-shadow: inset 0 0 0 1px var(--vscode-contrastBorder, var(--vscode-input-border, transparent));
  }

  .link {
    color: var(--vscode-textLink-foreground);
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
  }

  td.editing {
    overflow: visible;
    padding: 0 3px;
  }

  .nothing {
    padding: 24px;
    color: var(--vscode-descriptionForeground);
    text-align: center;
  }
`;
