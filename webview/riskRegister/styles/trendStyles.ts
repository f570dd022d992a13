import { css } from "lit";
import { keySize } from "../trend/trendSvg.ts";

export const trendStyles = css`
  :host {
    --line: var(
      --vscode-contrastBorder,
      color-mix(in srgb, var(--vscode-foreground) 24%, var(--vscode-editor-background))
    );
    display: block;
    min-width: 0;
  }

  .figure {
    overflow-x: auto;
  }

  svg {
    display: block;
  }

  text {
    dominant-baseline: central;
    fill: var(--vscode-descriptionForeground);
    font-size: 11.5px;
  }

  .tick {
    text-anchor: end;
  }

  .grid {
    fill: none;
    stroke: var(--line);
  }

  .wash {
    fill-opacity: 0.24;
  }

  .mark {
    fill: none;
    stroke-opacity: 0.6;
  }

  .edge {
    fill: none;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .swatch {
    stroke: var(--line);
  }

  .key {
    fill: var(--vscode-foreground);
    font-size: ${keySize}px;
  }

  .notes {
    margin-top: 8px;
  }

  .table {
    max-height: 240px;
    overflow: auto;
    margin-top: 6px;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    border-bottom: 1px solid var(--line);
    padding: 3px 10px 3px 0;
    text-align: right;
  }

  th:first-child {
    text-align: left;
    white-space: nowrap;
  }
`;
