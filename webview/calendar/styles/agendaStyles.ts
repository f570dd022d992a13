import { css } from "lit";

/** Day after day, each with its events in two columns where there is room. */
export const agendaStyles = css`
  .agenda {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .agenda > li {
    display: grid;
    grid-template-columns: 190px minmax(0, 1fr);
    gap: 6px 16px;
    border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    padding-top: 10px;
  }

  .agenda h2 .badge {
    display: inline-block;
  }

  .agenda .event:first-child {
    border-top: 0;
    padding-top: 0;
  }

  .agenda .event {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 4px 24px;
  }

  .events {
    display: grid;
    gap: 10px;
  }

  @media (max-width: 820px) {
    .agenda > li,
    .agenda .event {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
