import { css } from "lit";

/** What the tables of a plan have besides those of other pages. */
export const planStyles = css`
  td {
    font-variant-numeric: tabular-nums;
  }

  tbody th,
  tbody td {
    vertical-align: top;
  }

  tbody th {
    min-width: 200px;
    max-width: 480px;
  }

  .tile .gaps {
    display: grid;
    gap: 2px;
    margin: 5px 0 2px;
    color: var(--vscode-descriptionForeground);
    font-size: 0.94em;
  }

  .gaps strong {
    display: inline-block;
    min-width: 1.1em;
    color: var(--vscode-foreground);
  }

  .mark {
    display: inline-block;
    translate: 0 3px;
    color: var(--vscode-charts-green, var(--vscode-foreground));
  }

  .mark.gap {
    color: var(--vscode-editorWarning-foreground, var(--vscode-foreground));
  }

  .way {
    display: grid;
    gap: 2px;
    min-width: 150px;
    max-width: 260px;
  }

  .way .goal {
    display: flex;
    gap: 10px;
    align-items: center;
  }

  .wrap {
    display: inline-block;
    min-width: 130px;
    max-width: 300px;
    white-space: normal;
  }

  td .alarm {
    white-space: nowrap;
  }
`;
