import { css } from "lit";

export const riskPanelStyles = css`
  .drawings {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 24px;
  }

  .part {
    display: grid;
    gap: 8px;
    align-content: start;
    min-width: 0;
  }

  .part-head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    min-height: 28px;
  }

  .part-head h2 {
    flex: 1 0 auto;
    font-size: 1.15em;
    white-space: nowrap;
  }

  .part-head > div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-items: start;
  }

  .rows .facts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 10px 12px;
  }

  .facts > label.field,
  .facts > fieldset {
    grid-column: 1 / -1;
  }

  .facts fieldset {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 4px 8px;
    min-width: 0;
    margin: 0;
    border: none;
    padding: 0;
  }

  .facts legend {
    padding: 0;
    color: var(--vscode-descriptionForeground);
    font-size: 0.92em;
  }

  .rows.two {
    grid-template-columns: minmax(0, 1fr) minmax(230px, 290px);
  }

  .only {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  @media (max-width: 860px) {
    .drawings,
    .rows.two {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
