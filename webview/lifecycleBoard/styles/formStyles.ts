import { css } from "lit";

/** What is asked before an event happens. */
export const formStyles = css`
  dialog.ask {
    width: min(480px, calc(100vw - 32px));
    max-height: calc(100vh - 32px);
    overflow: auto;
    border: 1px solid var(--vscode-editorWidget-border, var(--vscode-contrastBorder));
    border-radius: 8px;
    padding: 18px;
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground);
  }

  dialog.ask[open] {
    display: grid;
    gap: 14px;
  }

  dialog.ask::backdrop {
    background: var(--vscode-widget-shadow, transparent);
  }

  dialog.ask h2 {
    font-size: 1.15em;
  }

  dialog.ask textarea.input {
    height: auto;
    padding: 4px 6px;
    resize: vertical;
  }

  dialog.ask .hint {
    margin-top: 2px;
    font-size: 0.92em;
  }

  dialog.ask .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .alarm {
    color: var(--vscode-errorForeground);
  }
`;
