import { css } from "lit";

/** The cards. All have the same height, so that a thousand of them can be scrolled through. */
export const cardStyles = css`
  .slot {
    padding-bottom: 8px;
  }

  .card {
    display: grid;
    gap: 4px;
    border: 1px solid var(--vscode-widget-border, var(--vscode-panel-border));
    border-radius: 6px;
    padding: 6px 6px 7px 10px;
    background: var(--vscode-editor-background);
    color: var(--vscode-editor-foreground);
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
  }

  .card:hover {
    border-color: var(--vscode-focusBorder);
  }

  .card:focus-visible {
    outline: 2px solid var(--vscode-focusBorder);
    outline-offset: 0;
  }

  .card.selected {
    border-color: var(--vscode-focusBorder);
    box-shadow: inset 3px 0 0 var(--vscode-focusBorder);
  }

  .card.held {
    border-style: dashed;
    border-color: var(--vscode-focusBorder);
    cursor: grabbing;
  }

  .card.busy {
    cursor: progress;
  }

  .card .head,
  .card .foot {
    display: flex;
    gap: 6px;
    align-items: center;
    min-width: 0;
  }

  .card .head > .bare {
    margin-left: auto;
  }

  .card .head > .link {
    flex: none;
    white-space: nowrap;
  }

  .rank {
    overflow: hidden;
    border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    border-radius: 9px;
    padding: 0 6px;
    color: var(--vscode-descriptionForeground);
    font-size: 0.85em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .name {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .card .name {
    height: 2.9em;
  }

  .marks,
  .foot {
    height: 1.5em;
    color: var(--vscode-descriptionForeground);
    font-size: 0.88em;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    overflow: hidden;
  }

  .mark,
  .owner,
  .stay {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    max-width: 100%;
    overflow: hidden;
    white-space: nowrap;
  }

  .owner > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .stay {
    flex: none;
    margin-left: auto;
    padding-right: 4px;
  }

  .mark .icon,
  .foot .icon {
    width: 13px;
    height: 13px;
  }

  .mark.alarm .icon {
    color: var(--vscode-errorForeground);
  }

  .mark.alarm,
  .stay.ageing,
  .stay.old {
    color: var(--vscode-foreground);
    font-weight: 600;
  }

  .stay.old .icon {
    color: var(--vscode-errorForeground);
  }

  .shadow {
    position: fixed;
    top: 8px;
    left: 12px;
    z-index: 4;
    width: 200px;
    border: 1px solid var(--vscode-focusBorder);
    border-radius: 6px;
    padding: 6px 10px 8px;
    background: var(--vscode-editor-background);
    color: var(--vscode-editor-foreground);
    box-shadow: 0 6px 16px var(--vscode-widget-shadow, transparent);
    pointer-events: none;
  }

  button.link {
    border: 0;
    border-radius: 2px;
    padding: 2px 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button.link:hover {
    color: var(--vscode-textLink-activeForeground);
    text-decoration: underline;
  }

  button.bare {
    flex: none;
    width: 24px;
    height: 24px;
    border: 0;
    border-radius: 4px;
    padding: 4px;
    background: none;
    color: var(--vscode-icon-foreground);
    cursor: pointer;
  }

  button.bare:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }

  .why {
    border-top: 1px solid var(--vscode-inputValidation-warningBorder);
    margin-top: 4px;
    padding: 6px 4px 0 0;
    cursor: auto;
    user-select: text;
  }

  .why li {
    margin-bottom: 2px;
  }
`;
