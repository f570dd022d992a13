import { css } from "lit";

/** The picture of the board, which is there while it is saved, and never seen. */
export const pictureStyles = css`
  .picture {
    position: fixed;
    top: 0;
    left: 0;
    width: 0;
    height: 0;
    overflow: hidden;
    pointer-events: none;
  }

  .picture text {
    fill: var(--vscode-editor-foreground);
    font-family: var(--vscode-font-family);
    font-size: 12px;
  }

  .picture .strong {
    font-weight: 600;
  }

  .picture .quiet {
    fill: var(--vscode-descriptionForeground);
    font-size: 11px;
  }

  .picture .end {
    text-anchor: end;
  }

  .picture .ground {
    fill: var(--vscode-sideBar-background);
    stroke: var(--vscode-panel-border, var(--vscode-contrastBorder));
  }

  .picture .paper {
    fill: var(--vscode-editor-background);
    stroke: var(--vscode-panel-border, var(--vscode-contrastBorder));
  }
`;
