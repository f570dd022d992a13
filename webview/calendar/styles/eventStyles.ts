import { css } from "lit";

/** An event in full: its layer by shape and colour, its state by mark and text. */
export const eventStyles = css`
  .mark {
    flex: none;
    color: var(--vscode-icon-foreground, var(--vscode-foreground));
  }

  .layer-communication {
    color: var(--vscode-charts-blue);
  }

  .layer-commitment {
    color: var(--vscode-charts-yellow);
  }

  .layer-milestone {
    color: var(--vscode-charts-purple);
  }

  .layer-review {
    color: var(--vscode-charts-red);
  }

  .layer-training {
    color: var(--vscode-charts-green);
  }

  .state-overdue,
  .state-late {
    color: var(--vscode-editorWarning-foreground, var(--vscode-charts-orange));
  }

  .event {
    display: grid;
    gap: 4px;
    border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding-top: 8px;
  }

  .event .name {
    font-weight: 600;
  }

  .event .top,
  .event .kind,
  .event .state {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
  }

  .event .top {
    column-gap: 14px;
  }

  .event .kind,
  .event .facts {
    color: var(--vscode-descriptionForeground);
  }

  .event .top,
  .event .facts {
    font-size: 0.92em;
  }

  .event.overdue .state,
  .event.late .state,
  .event.missed .state {
    font-weight: 600;
  }

  .event .about,
  .event .who {
    display: grid;
    gap: 4px;
    align-content: start;
    justify-items: start;
  }

  .event .facts {
    display: grid;
    gap: 1px;
  }

  .people,
  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 6px;
    align-items: center;
  }

  .people {
    gap: 2px 14px;
  }

  .notes {
    border-inline-start: 3px solid var(--vscode-textBlockQuote-border, var(--vscode-panel-border));
    padding-inline-start: 8px;
    white-space: pre-line;
  }
`;
