import { css } from "lit";

/** The columns. What a colour or a line says stands there in words as well. */
export const columnStyles = css`
  .column {
    display: flex;
    flex: 1 0 228px;
    flex-direction: column;
    max-width: 330px;
    min-height: 0;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 8px;
    background: var(--vscode-sideBar-background);
    color: var(--vscode-sideBar-foreground);
  }

  .column .top {
    flex: none;
    padding: 9px 12px 7px;
  }

  .column h2 {
    display: inline;
  }

  .count {
    margin-left: 4px;
    border-radius: 9px;
    padding: 1px 7px;
    background: var(--vscode-badge-background);
    color: var(--vscode-badge-foreground);
    font-size: 0.85em;
    font-weight: 400;
    white-space: nowrap;
  }

  .column .top > .bare {
    float: right;
  }

  .tags,
  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    margin-top: 3px;
    min-height: 1.5em;
    font-size: 0.88em;
  }

  .tags {
    color: var(--vscode-descriptionForeground);
  }

  .tag {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .verdict {
    flex-wrap: nowrap;
    gap: 4px;
    align-items: center;
    font-weight: 600;
  }

  .tag .icon,
  .verdict .icon {
    width: 13px;
    height: 13px;
  }

  .column.drop-possible,
  .column.drop-asks {
    border-color: var(--vscode-focusBorder);
    border-style: dashed;
  }

  .column.over {
    outline: 2px solid var(--vscode-focusBorder);
    outline-offset: -2px;
  }

  .column.folded {
    flex: 0 0 44px;
  }

  .column.folded .top {
    display: flex;
    flex-direction: column-reverse;
    gap: 8px;
    align-items: center;
    justify-content: flex-end;
    padding: 8px 4px;
  }

  .column.folded h2,
  .column.folded .verdict {
    writing-mode: vertical-rl;
  }

  .column.folded .verdict {
    order: -1;
  }

  .column.folded .count {
    margin: 6px 0 0;
    padding: 0 6px;
    writing-mode: horizontal-tb;
  }

  .cards {
    flex: 1 1 auto;
    min-height: 0;
    overflow-x: hidden;
    overflow-y: auto;
    padding: 2px 8px 8px;
  }

  .spacer svg {
    display: block;
  }

  .cards .none {
    padding: 6px 4px;
  }
`;
