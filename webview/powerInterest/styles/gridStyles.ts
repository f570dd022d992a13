import { css } from "lit";

/** How the drawing looks. Shapes tell what colours tell. */
export const gridStyles = css`
  svg.grid {
    display: block;
    max-width: 100%;
    touch-action: none;
    user-select: none;
  }

  svg.grid text {
    fill: var(--vscode-foreground);
    font-family: var(--vscode-font-family);
    font-size: 12px;
  }

  .quadrant {
    fill: transparent;
    stroke: var(--vscode-editorWidget-border, var(--vscode-panel-border));
    stroke-width: 1.5;
  }

  .quadrant.manageClosely {
    fill: var(--vscode-editorWidget-background);
  }

  .lines line {
    stroke: var(--vscode-panel-border);
    stroke-dasharray: 1 5;
  }

  svg.grid .tick,
  svg.grid .axis {
    fill: var(--vscode-descriptionForeground);
    text-anchor: middle;
    dominant-baseline: middle;
  }

  svg.grid .axis {
    font-weight: 600;
  }

  svg.grid .strategy text {
    font-weight: 600;
    dominant-baseline: middle;
  }

  .person,
  .cluster,
  .chip {
    cursor: pointer;
    outline: none;
  }

  .person.held,
  .chip.held {
    cursor: grabbing;
  }

  .hit {
    fill: transparent;
  }

  .mark {
    --colour: var(--vscode-descriptionForeground);
  }

  .mark.external {
    --colour: var(--vscode-charts-blue);
  }

  .mark.internal {
    --colour: var(--vscode-charts-green);
  }

  .mark .body {
    fill: var(--colour);
    stroke: var(--colour);
    stroke-width: 1.5;
  }

  .mark.hollow .body,
  .mark.open .body {
    fill: var(--vscode-editor-background);
  }

  .mark.open .body {
    stroke-dasharray: 2.5 2;
  }

  .mark .ring {
    fill: none;
    stroke: var(--vscode-foreground);
    stroke-width: 1.5;
  }

  .mark.left {
    opacity: 0.55;
  }

  .halo {
    fill: none;
    stroke: transparent;
    stroke-width: 2;
  }

  .person.selected .halo,
  .cluster.selected .halo {
    stroke: var(--vscode-foreground);
    stroke-dasharray: 3 2;
  }

  .person:focus-visible .halo,
  .cluster:focus-visible .halo,
  .person.held .halo {
    stroke: var(--vscode-focusBorder);
    stroke-dasharray: none;
  }

  .leader {
    stroke: var(--vscode-descriptionForeground);
    stroke-width: 0.8;
  }

  svg.grid .name,
  svg.grid .held-label text {
    paint-order: stroke;
    stroke: var(--vscode-editor-background);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  svg.grid .name.key {
    font-weight: 600;
  }

  svg.grid .gap {
    fill: var(--vscode-descriptionForeground);
    font-size: 11px;
  }

  .held-label.before text,
  .label.before text,
  .label .gap {
    text-anchor: end;
  }

  .engagement .level {
    fill: var(--vscode-descriptionForeground);
  }

  .engagement .now,
  .engagement .head {
    fill: var(--vscode-foreground);
  }

  .engagement .way {
    stroke: var(--vscode-foreground);
    stroke-width: 1.5;
  }

  .warning {
    color: var(--vscode-editorWarning-foreground);
  }

  .cluster .body {
    fill: var(--vscode-badge-background);
    stroke: var(--vscode-contrastBorder, transparent);
  }

  svg.grid .cluster .count {
    fill: var(--vscode-badge-foreground);
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .cluster.opened .halo {
    stroke: var(--vscode-focusBorder);
  }

  .field-at {
    fill: var(--vscode-list-hoverBackground, transparent);
    stroke: var(--vscode-focusBorder);
    stroke-dasharray: 4 3;
  }

  .ghost .body {
    fill: none;
    stroke: var(--vscode-descriptionForeground);
    stroke-dasharray: 2.5 2;
  }

  .ghost .way {
    stroke: var(--vscode-descriptionForeground);
    stroke-dasharray: 5 3;
  }

  .ghost .head {
    fill: var(--vscode-descriptionForeground);
  }
`;
