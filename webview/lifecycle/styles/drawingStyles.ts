import { css } from "lit";
import { labelSize, offeredWeight } from "../shapes/labelShape.ts";
import { badgeSize, titleSize, titleWeight } from "../shapes/stateShape.ts";

export const drawingStyles = css`
  :host {
    --accent: var(--vscode-contrastActiveBorder, var(--vscode-button-background));
    --quiet: var(
      --vscode-contrastBorder,
      color-mix(in srgb, var(--vscode-foreground) 58%, var(--vscode-editor-background))
    );
    display: block;
    min-width: 0;
    min-height: 0;
  }

  .scroller {
    height: 100%;
    overflow: auto;
  }

  .scroller:focus-visible {
    outline-offset: -1px;
  }

  svg {
    display: block;
    margin: 0 auto;
    overflow: visible;
  }

  [data-what]:focus {
    outline: none;
  }

  text {
    dominant-baseline: central;
    fill: var(--vscode-foreground);
    font-size: ${labelSize}px;
    text-anchor: middle;
    unicode-bidi: isolate;
  }

  .outline {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.6;
  }

  .solid {
    fill: currentColor;
  }

  .ring {
    fill: none;
    stroke: none;
  }

  [data-what]:focus-visible > .ring {
    stroke: var(--vscode-focusBorder);
    stroke-width: 2;
  }

  .state {
    color: var(--vscode-foreground);
  }

  .state .box {
    fill: var(--vscode-editorWidget-background);
    stroke: var(--quiet);
    stroke-width: 1.2;
  }

  .state .inner {
    fill: none;
    stroke: var(--quiet);
    stroke-width: 1.2;
  }

  .state .title {
    font-size: ${titleSize}px;
    font-weight: ${titleWeight};
  }

  .state:hover .box {
    stroke: var(--accent);
  }

  .visited .box,
  .visited .inner {
    stroke: var(--vscode-foreground);
  }

  .visited .box {
    stroke-width: 2.4;
  }

  .current {
    color: var(--vscode-button-foreground);
  }

  .current .box {
    fill: var(--vscode-button-background);
    stroke: var(--accent);
    stroke-width: 3;
  }

  .current .inner {
    stroke: var(--vscode-button-foreground);
  }

  .current .title {
    fill: var(--vscode-button-foreground);
  }

  .badge .pill {
    fill: var(--vscode-badge-background);
    stroke: var(--vscode-contrastBorder, none);
  }

  .badge text {
    fill: var(--vscode-badge-foreground);
    font-size: ${badgeSize}px;
  }

  .line .touch {
    fill: none;
    pointer-events: stroke;
    stroke: transparent;
    stroke-width: 14;
  }

  .line .stroke {
    fill: none;
    pointer-events: none;
    stroke: var(--quiet);
    stroke-width: 1.3;
  }

  .line .head {
    fill: var(--quiet);
    pointer-events: none;
  }

  .line.travelled .stroke,
  .start .stroke {
    stroke: var(--vscode-foreground);
  }

  .line.travelled .head,
  .start .head,
  .start .dot {
    fill: var(--vscode-foreground);
  }

  .line.open .stroke {
    stroke: var(--accent);
    stroke-width: 2;
  }

  .line.open .head {
    fill: var(--accent);
  }

  .line.travelled .stroke {
    stroke-width: 2.8;
  }

  .line.blocked .stroke {
    stroke-dasharray: 5 4;
  }

  /* As with a marker pen: what the line itself says stays. */
  .line.looked .touch {
    stroke: var(--vscode-focusBorder);
    stroke-opacity: 0.3;
    stroke-width: 9;
  }

  .label .pill {
    fill: var(--vscode-editor-background);
  }

  .label.travelled text,
  .label.open text,
  .label.blocked text {
    font-weight: ${offeredWeight};
  }

  .label.open {
    color: var(--vscode-textLink-foreground);
    cursor: pointer;
  }

  .label.open .pill {
    stroke: var(--accent);
    stroke-width: 1.5;
  }

  .label.open text {
    fill: var(--vscode-textLink-foreground);
  }

  .label.open:hover,
  .label.open:active {
    color: var(--vscode-button-foreground);
  }

  .label.open:hover .pill {
    fill: var(--vscode-button-background);
  }

  .label.open:hover text {
    fill: var(--vscode-button-foreground);
  }

  .label.blocked {
    color: var(--vscode-descriptionForeground);
    cursor: not-allowed;
  }

  .label.blocked .pill {
    stroke: var(--quiet);
    stroke-dasharray: 4 3;
    stroke-width: 1.3;
  }

  .label.blocked text {
    fill: var(--vscode-descriptionForeground);
  }
`;
