import { css } from "lit";

/** How the drawing looks. Shapes and widths tell what colours tell. */
export const mapStyles = css`
  .canvas {
    overflow: auto;
    max-height: max(75vh, 680px);
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
  }

  /* Until the drawing is there. */
  .canvas:empty {
    height: 60vh;
  }

  svg.map {
    display: block;
    margin: 0 auto;
  }

  svg.map text {
    fill: var(--vscode-foreground);
    font-family: var(--vscode-font-family);
    font-size: 13px;
    dominant-baseline: central;
  }

  .region {
    fill: var(--vscode-editorWidget-background);
    stroke: var(--vscode-editorWidget-border, var(--vscode-panel-border));
  }

  svg.map .region-title,
  svg.map .name.key {
    font-weight: 600;
  }

  /* Lines run below it. */
  svg.map .region-title {
    paint-order: stroke;
    stroke: var(--vscode-editorWidget-background);
    stroke-width: 4px;
    stroke-linejoin: round;
  }

  .card {
    cursor: pointer;
    outline: none;
  }

  .card > .body {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-descriptionForeground);
  }

  .card.conflict > .body {
    stroke: var(--vscode-errorForeground);
    stroke-dasharray: 5 3;
  }

  .card > .halo {
    fill: none;
    stroke: transparent;
    stroke-width: 2;
  }

  .card.selected > .halo {
    stroke: var(--vscode-foreground);
    stroke-dasharray: 4 3;
  }

  .card:focus-visible > .halo {
    stroke: var(--vscode-focusBorder);
    stroke-dasharray: none;
  }

  .card.past > .body {
    stroke-dasharray: 2 3;
  }

  .card.past > .name {
    fill: var(--vscode-descriptionForeground);
  }

  .sign {
    --colour: var(--vscode-descriptionForeground);
  }

  .sign.external {
    --colour: var(--vscode-charts-blue);
  }

  .sign.internal {
    --colour: var(--vscode-charts-green);
  }

  .sign .body {
    fill: var(--colour);
  }

  .sign .ring {
    fill: none;
    stroke: var(--vscode-foreground);
    stroke-width: 1.3;
  }

  .clash {
    fill: var(--vscode-errorForeground);
  }

  .warning {
    color: var(--vscode-editorWarning-foreground);
  }

  .arrow {
    cursor: pointer;
  }

  .arrow.crowd {
    cursor: auto;
    pointer-events: none;
  }

  .arrow .hit {
    fill: none;
    stroke: transparent;
    stroke-width: 12;
  }

  .arrow .line {
    fill: none;
    stroke: var(--vscode-foreground);
    stroke-width: 1;
  }

  .arrow.weak .line {
    stroke-dasharray: 2 3;
  }

  .arrow.medium .line {
    stroke-width: 1.6;
  }

  .arrow.strong .line {
    stroke-width: 3.2;
  }

  .arrow .head {
    fill: var(--vscode-foreground);
  }

  .arrow.unset .head {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-foreground);
  }

  .thread {
    fill: none;
    stroke: var(--vscode-errorForeground);
    stroke-dasharray: 6 4;
    stroke-width: 1.4;
  }

  /* Inherited, unlike the opacity of a group: of hundreds of groups each would be painted by itself. */
  .lines.crowded .arrow {
    fill-opacity: 0.35;
    stroke-opacity: 0.35;
  }

  /* Among hundreds nobody sees dashes, and they are most of the work of painting. */
  .arrow.crowd.weak .line {
    stroke-dasharray: none;
    stroke-width: 0.8;
  }

  .lines .aside {
    fill-opacity: 0.12;
    stroke-opacity: 0.12;
  }

  .card.aside {
    fill-opacity: 0.45;
    stroke-opacity: 0.45;
  }

  .card.aside > .body {
    fill-opacity: 1;
  }
`;
