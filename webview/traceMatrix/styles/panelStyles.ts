import { css } from "lit";

export const tracePanelStyles = css`
  /* The rows take what the window has left. */
  main {
    display: flex;
    flex-direction: column;
    max-height: 100vh;
  }

  assent-trace-grid {
    --table-height: 100%;
    flex: 0 1 auto;
    grid-template-rows: minmax(0, 1fr);
    min-height: 320px;
  }

  .gaps {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .gaps .button {
    border-color: var(--vscode-contrastBorder, var(--vscode-dropdown-border));
    border-radius: 13px;
    background: transparent;
    color: var(--vscode-foreground);
  }

  .gaps .button:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }

  .gaps .button[aria-pressed="true"] {
    border-color: var(--vscode-inputOption-activeBorder, transparent);
    background: var(--vscode-inputOption-activeBackground);
    color: var(--vscode-inputOption-activeForeground);
  }

  .gaps .button[aria-pressed="true"]::before {
    content: "✓ " / "";
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }

  .bar .count {
    flex: 1;
    color: var(--vscode-descriptionForeground);
    white-space: nowrap;
  }

  .bar .depths {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    color: var(--vscode-descriptionForeground);
  }

  .toolbar .select {
    max-width: 190px;
  }

  @media (max-width: 700px) {
    .toolbar .fields {
      display: grid;
      flex: 1 1 100%;
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .toolbar .select {
      max-width: none;
    }

    .bar .depths {
      flex-basis: 100%;
      order: 1;
    }
  }
`;
