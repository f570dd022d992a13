import { css } from "lit";
import { labelSize, levelSize } from "../heatMap/matrixSvg.ts";

/** Colours of levels are an accent only: texts, hatching and the line say the same. */
export const matrixStyles = css`
  :host {
    --line: var(
      --vscode-contrastBorder,
      color-mix(in srgb, var(--vscode-foreground) 30%, var(--vscode-editor-background))
    );
    display: block;
    min-width: 0;
  }

  .scroller {
    overflow-x: auto;
  }

  svg {
    display: block;
    overflow: visible;
  }

  text {
    dominant-baseline: central;
    fill: var(--vscode-foreground);
    font-size: ${labelSize}px;
    unicode-bidi: isolate;
  }

  .row,
  .axis {
    text-anchor: end;
  }

  .column,
  .count,
  .moved {
    text-anchor: middle;
  }

  .axis {
    fill: var(--vscode-descriptionForeground);
  }

  .axis.start {
    text-anchor: start;
  }

  .cell {
    cursor: pointer;
  }

  .cell:focus {
    outline: none;
  }

  .ground {
    fill: var(--vscode-editor-background);
    stroke: var(--line);
  }

  .tint {
    fill-opacity: 0.2;
  }

  .hatch {
    opacity: 0.16;
  }

  .hatch-line {
    stroke: var(--vscode-foreground);
  }

  .cell:hover .tint {
    fill-opacity: 0.34;
  }

  .level {
    font-size: ${levelSize}px;
  }

  .level.empty {
    fill: var(--vscode-descriptionForeground);
  }

  /* Where arrows cross them. */
  .crossed text {
    stroke: var(--vscode-editor-background);
    stroke-linejoin: round;
    stroke-width: 3;
    paint-order: stroke;
  }

  .count {
    font-size: 18px;
    font-weight: 600;
  }

  .count.both {
    font-size: 14px;
  }

  .count.both.tight {
    font-size: 11px;
  }

  .clock {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-foreground);
    stroke-linecap: round;
    stroke-width: 1.4;
  }

  .late {
    font-size: ${levelSize}px;
    text-anchor: end;
  }

  .ring {
    fill: none;
    stroke: none;
    stroke-width: 2;
  }

  .pressed .ring {
    stroke: var(--vscode-foreground);
    stroke-dasharray: 5 3;
  }

  .cell:focus-visible .ring {
    stroke: var(--vscode-focusBorder);
    stroke-dasharray: none;
    stroke-width: 3;
  }

  .appetite {
    fill: none;
    stroke: var(--vscode-foreground);
    stroke-linecap: square;
    stroke-width: 3;
    pointer-events: none;
  }

  .appetite.under,
  .halo {
    stroke: var(--vscode-editor-background);
  }

  .appetite.under {
    stroke-width: 6;
  }

  .words,
  .arrows {
    pointer-events: none;
  }

  .way,
  .halo {
    fill: none;
    stroke-linecap: round;
  }

  .way {
    stroke: var(--vscode-foreground);
  }

  .head {
    fill: var(--vscode-foreground);
    stroke: var(--vscode-editor-background);
  }

  .plate {
    fill: var(--vscode-foreground);
    stroke: var(--vscode-editor-background);
  }

  .moved {
    fill: var(--vscode-editor-background);
    font-size: ${levelSize}px;
    font-weight: 600;
  }
`;
