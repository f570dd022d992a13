import { css } from "lit";

/** A month: a cell for each day, with what is in it. */
export const monthStyles = css`
  .month {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .month th {
    padding: 4px 6px;
    color: var(--vscode-descriptionForeground);
    font-weight: 600;
    text-align: start;
  }

  .month td {
    position: relative;
    height: 96px;
    border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding: 3px;
    cursor: pointer;
    vertical-align: top;
  }

  .month td.outside {
    background: var(--vscode-sideBar-background);
  }

  .month td:hover {
    background: var(--vscode-list-hoverBackground);
  }

  .month td:focus-visible {
    outline: 2px solid var(--vscode-focusBorder);
    outline-offset: -2px;
  }

  .month td.chosen {
    box-shadow: inset 0 0 0 2px var(--vscode-focusBorder);
  }

  .month .number {
    display: inline-block;
    min-width: 22px;
    border-radius: 11px;
    padding: 1px 5px;
    text-align: center;
  }

  .month .outside .number,
  .month .outside .chip .name {
    color: var(--vscode-descriptionForeground);
  }

  .month .outside .number {
    font-style: italic;
  }

  .month .today .number {
    outline: 1px solid var(--vscode-contrastBorder, transparent);
    background: var(--vscode-badge-background);
    color: var(--vscode-badge-foreground);
    font-weight: 600;
  }

  .chip {
    display: grid;
    grid-template-columns: 14px minmax(0, 1fr);
    grid-auto-columns: 14px;
    grid-auto-flow: column;
    gap: 0 4px;
    align-items: start;
    margin-top: 2px;
    border-radius: 3px;
    padding: 1px 3px;
    font-size: 0.9em;
    line-height: 1.3;
  }

  .chip .mark {
    margin-top: 1px;
  }

  .chip:hover {
    text-decoration: underline;
  }

  .chip .name {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .chip.overdue,
  .chip.late {
    font-weight: 600;
  }

  .rest {
    padding: 1px 3px;
    color: var(--vscode-descriptionForeground);
    font-size: 0.9em;
  }

  /* Where the day that is read stands beside: the name needs the room of its state. */
  .split .chip .name {
    grid-row: 1 / span 2;
    grid-column: 2;
  }

  .split .chip .mark:not(:first-child) {
    grid-row: 2;
    grid-column: 1;
  }

  /* The names stand below, in the day that is chosen. */
  @media (max-width: 640px) {
    .month td {
      height: 58px;
    }

    .month th {
      padding: 4px 2px;
      text-align: center;
    }

    .month .number {
      display: block;
      width: fit-content;
    }

    .month .chip {
      display: inline-flex;
      gap: 0;
      padding: 0 2px 0 0;
    }

    .month .chip .name {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .month .chip .mark:not(:first-child) {
      width: 9px;
      margin-left: -2px;
    }
  }
`;
