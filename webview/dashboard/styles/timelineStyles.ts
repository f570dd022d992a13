import { css } from "lit";

/** The milestones on their line. What a shape says stands below it and in its name as well. */
export const timelineStyles = css`
  .timeline {
    min-width: 0;
    overflow: hidden;
  }

  .timeline svg {
    display: block;
    max-width: 100%;
  }

  .drawing text {
    fill: var(--vscode-foreground);
    font-size: 12px;
  }

  .drawing .month {
    fill: var(--vscode-descriptionForeground);
    font-size: 11px;
    text-anchor: middle;
  }

  .drawing .todayText {
    font-size: 11px;
    font-weight: 600;
    text-anchor: middle;
  }

  .axis {
    stroke: var(--vscode-descriptionForeground);
  }

  line.passed {
    stroke: var(--vscode-charts-blue);
    stroke-width: 4;
  }

  .today {
    stroke: var(--vscode-focusBorder);
    stroke-dasharray: 4 3;
    stroke-width: 1.5;
  }

  .pole {
    stroke: var(--vscode-panel-border, var(--vscode-descriptionForeground));
  }

  .shift {
    stroke: var(--vscode-charts-orange, var(--vscode-foreground));
    stroke-dasharray: 3 2;
    stroke-width: 3;
  }

  .agreed {
    stroke: var(--vscode-foreground);
    stroke-width: 1.5;
  }

  .milestone,
  .name {
    cursor: pointer;
  }

  /* Where it can be clicked. */
  .room {
    fill: none;
    pointer-events: all;
  }

  /* Readable where the line of today runs behind it. */
  .name text {
    paint-order: stroke;
    stroke: var(--vscode-editor-background);
    stroke-width: 4;
    stroke-linejoin: round;
  }

  .milestone:focus-visible {
    outline: none;
  }

  .milestone:focus-visible .shape {
    stroke: var(--vscode-focusBorder);
    stroke-width: 3.5;
  }

  .name:hover text {
    text-decoration: underline;
  }

  .shape {
    stroke: var(--vscode-foreground);
    stroke-width: 1.6;
  }

  .hollow {
    fill: var(--vscode-editor-background);
  }

  .full {
    fill: var(--vscode-foreground);
  }

  .shape.alarm {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-errorForeground);
    stroke-width: 2.2;
  }

  .cross {
    fill: none;
    stroke-width: 2.2;
  }

  .tick {
    fill: none;
    stroke: var(--vscode-editor-background);
    stroke-width: 1.6;
  }
`;
