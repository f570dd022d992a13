import { css } from "lit";

/** How a month looks that is saved as a drawing. */
export const drawingStyles = css`
  .drawing text {
    fill: var(--vscode-foreground);
  }

  .drawing .month-name {
    font-size: 18px;
    font-weight: 600;
  }

  .drawing .week-day,
  .drawing .strong,
  .drawing .today-number {
    font-weight: 600;
  }

  .drawing .quiet {
    fill: var(--vscode-descriptionForeground);
  }

  .drawing .cell {
    fill: none;
    stroke: var(--vscode-panel-border, var(--vscode-contrastBorder));
  }

  .drawing .cell.outside {
    fill: var(--vscode-sideBar-background);
  }

  .drawing .today {
    fill: var(--vscode-badge-background);
  }

  .drawing .today-number {
    fill: var(--vscode-badge-foreground);
  }
`;
