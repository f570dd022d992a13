import { css } from "lit";

/** What stands around the days: what is shown, which month it is, who is owed a contact. */
export const frameStyles = css`
  .choices,
  .heading,
  .modes,
  .layers,
  .layer {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 8px;
    align-items: center;
  }

  .choices {
    gap: 8px 24px;
  }

  .layers {
    gap: 4px 16px;
  }

  .layer {
    gap: 6px;
  }

  .modes {
    gap: 0;
  }

  .mode {
    border: 0;
    border-bottom: 2px solid transparent;
    padding: 4px 10px;
    background: none;
    color: var(--vscode-foreground);
    font: inherit;
    cursor: pointer;
  }

  .mode:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }

  .mode[aria-pressed="true"] {
    border-bottom-color: var(--vscode-focusBorder);
    font-weight: 600;
  }

  .heading h2 {
    min-width: 9em;
    font-size: 1.2em;
  }

  .link {
    display: inline;
    border: 0;
    padding: 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: transparent;
    cursor: pointer;
  }

  .link:hover,
  .link:focus-visible {
    text-decoration-color: currentColor;
  }

  .badge {
    border: 1px solid var(--vscode-contrastBorder, transparent);
    border-radius: 3px;
    padding: 0 5px;
    background: var(--vscode-badge-background);
    color: var(--vscode-badge-foreground);
    font-size: 0.86em;
    font-weight: 400;
  }

  .owed {
    display: grid;
    gap: 8px;
    border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding-top: 12px;
  }

  .owed > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(260px, 100%), 1fr));
    gap: 10px 16px;
  }
`;
