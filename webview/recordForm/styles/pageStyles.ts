import { css } from "lit";

/** Sections beside their names, and what happened below them. */
export const pageStyles = css`
  .page {
    display: grid;
    grid-template-columns: 170px minmax(0, 860px);
    gap: 28px;
    align-items: start;
  }

  nav {
    position: sticky;
    top: 12px;
  }

  nav ul {
    display: grid;
    gap: 5px;
  }

  .sections {
    display: grid;
    gap: 28px;
  }

  .sections > section {
    display: grid;
    gap: 12px;
  }

  .sections h2 {
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding-bottom: 4px;
    font-size: 1.15em;
  }

  .sections h2:focus {
    outline: none;
  }

  .link {
    border: 0;
    padding: 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    width: 100%;
    min-width: 560px;
    border-collapse: collapse;
  }

  th,
  td {
    border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding: 4px 16px 4px 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  td:nth-child(-n + 4) {
    white-space: nowrap;
  }

  @media (max-width: 760px) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }

    nav {
      position: static;
    }

    nav ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
    }
  }
`;
