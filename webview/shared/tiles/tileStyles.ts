import { css } from "lit";

/** The parts of a dashboard beside and below each other, and the numbers above them. */
export const tileStyles = css`
  main {
    max-width: 1480px;
    margin: 0 auto;
  }

  .headlines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(144px, 1fr));
    gap: 12px;
  }

  .headlines > li {
    display: grid;
  }

  .headline {
    display: grid;
    gap: 1px;
    align-content: start;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 8px;
    padding: 10px 14px 12px;
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground);
    font: inherit;
    text-align: left;
    cursor: pointer;
  }

  .headline:hover {
    border-color: var(--vscode-focusBorder);
  }

  .headline .value {
    display: flex;
    gap: 6px;
    align-items: center;
    font-size: 1.55em;
    font-weight: 600;
    line-height: 1.25;
  }

  .headline .icon,
  .alarm .icon,
  .reasons .icon {
    color: var(--vscode-editorWarning-foreground, var(--vscode-foreground));
  }

  .tiles {
    columns: 340px;
    column-gap: 12px;
  }

  .tile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    align-content: start;
    min-width: 0;
    margin-bottom: 12px;
    break-inside: avoid;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 8px;
    padding: 14px 18px 16px;
  }

  .tile.wide {
    column-span: all;
  }

  .tile .top {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    align-items: center;
    justify-content: space-between;
  }

  .tile h2 {
    font-size: 1.15em;
  }

  .tile h3 {
    font-size: 1em;
    font-weight: 600;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .tile .actions .button {
    min-height: 24px;
    border-color: var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding: 0 9px;
    background: transparent;
    color: var(--vscode-foreground);
    font-size: 0.92em;
  }

  .tile .actions .button:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }
`;
