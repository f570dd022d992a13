import { css } from "lit";

/** The drawing of the load. What is too much has strokes and a number as well as a colour. */
export const loadStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 18px;
    align-items: center;
  }

  .steps {
    display: flex;
    gap: 4px;
    align-items: center;
  }

  .chart {
    min-width: 0;
    overflow-x: auto;
    overflow-y: hidden;
  }

  .chart svg {
    display: block;
  }

  .drawing text {
    fill: var(--vscode-foreground);
    font-size: 12px;
  }

  .drawing .has,
  .drawing .day,
  .drawing .number {
    fill: var(--vscode-descriptionForeground);
    font-size: 11px;
  }

  /* Readable where the line of the capacity runs behind it. */
  .drawing .number {
    text-anchor: middle;
    pointer-events: none;
    paint-order: stroke;
    stroke: var(--vscode-editor-background);
    stroke-linejoin: round;
    stroke-width: 4;
  }

  .drawing .number.much {
    fill: var(--vscode-foreground);
    font-weight: 700;
  }

  .drawing .todayText {
    font-size: 11px;
    font-weight: 600;
    text-anchor: middle;
  }

  .rule {
    stroke: var(--vscode-panel-border, var(--vscode-contrastBorder));
  }

  .today {
    stroke: var(--vscode-focusBorder);
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
  }

  .capacity {
    stroke: var(--vscode-foreground);
    stroke-dasharray: 6 3;
    pointer-events: none;
  }

  .used {
    fill: var(--vscode-charts-blue);
    stroke: var(--vscode-editor-background);
  }

  .too {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-errorForeground);
    stroke-width: 1.5;
  }

  .strokes {
    fill: none;
    stroke: var(--vscode-errorForeground);
    stroke-width: 1.6;
  }

  .cell,
  .who {
    cursor: pointer;
  }

  .cell:focus {
    outline: none;
  }

  /* Where it can be clicked. */
  .room {
    fill: none;
    pointer-events: all;
  }

  .ring {
    fill: none;
    stroke: none;
  }

  .cell:focus-visible .ring {
    stroke: var(--vscode-focusBorder);
    stroke-width: 2;
  }

  .cell:hover .ring {
    stroke: var(--vscode-descriptionForeground);
  }

  .who:hover text {
    text-decoration: underline;
  }

  .told {
    min-height: 1.45em;
    color: var(--vscode-descriptionForeground);
  }
`;
