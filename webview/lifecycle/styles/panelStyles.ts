import { css } from "lit";

export const panelStyles = css`
  main {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 290px;
    grid-template-areas: "header header" "drawing aside" "tables tables";
    gap: 0;
    height: 100vh;
    padding: 16px 0 0;
  }

  .toolbar {
    grid-area: header;
    align-items: center;
    padding-bottom: 12px;
  }

  .icon .solid {
    fill: currentColor;
  }

  .figure {
    grid-area: drawing;
    display: flex;
    flex-direction: column;
    min-height: 0;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
  }

  assent-lifecycle-drawing {
    flex: 1;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    border-top: 1px solid var(--vscode-panel-border);
    padding: 8px 14px;
    font-size: 0.92em;
  }

  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  aside {
    grid-area: aside;
    display: flex;
    flex-direction: column;
    gap: 14px;
    min-height: 0;
    padding-left: 20px;
  }

  /* The space within is for what the rings around buttons need. */
  .lists {
    display: grid;
    flex: 1 1 auto;
    gap: 18px;
    align-content: start;
    min-height: 0;
    overflow: auto;
    margin: 0 -4px;
    padding: 2px 4px;
  }

  .offers h2 {
    margin-bottom: 8px;
  }

  .offers ul {
    display: grid;
    gap: 6px;
  }

  .offers button,
  .offers .blocked {
    display: flex;
    gap: 8px;
    width: 100%;
    border-radius: 6px;
    padding: 7px 10px;
    text-align: start;
  }

  .offers button {
    border: 1px solid var(--vscode-contrastBorder, var(--vscode-button-background));
    background: transparent;
    color: var(--vscode-foreground);
    font: inherit;
    cursor: pointer;
  }

  .offers button svg {
    color: var(--vscode-textLink-foreground);
  }

  .offers svg {
    margin-top: 2px;
  }

  .offers button:hover {
    background: var(--vscode-list-hoverBackground);
  }

  .names {
    display: block;
    min-width: 0;
  }

  .name {
    font-weight: 600;
  }

  /* The whole text is in the details. */
  .name,
  .target,
  .reasons li {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .reasons li {
    -webkit-line-clamp: 6;
  }

  .offers button .name {
    color: var(--vscode-textLink-foreground);
  }

  .target,
  .offers .blocked {
    color: var(--vscode-descriptionForeground);
  }

  .offers .blocked {
    border: 1px dashed var(--vscode-contrastBorder, var(--vscode-descriptionForeground));
  }

  .offers .reasons {
    gap: 2px;
    margin-top: 4px;
    color: var(--vscode-foreground);
  }

  .details {
    display: grid;
    flex: none;
    gap: 8px;
    align-content: start;
    max-height: 50%;
    overflow: auto;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
    padding: 12px 14px;
  }

  .details h2 {
    margin: 0;
    font-size: 1em;
    color: var(--vscode-descriptionForeground);
    font-weight: 400;
  }

  .details h3 {
    font-size: 1.1em;
    font-weight: 600;
  }

  .details h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  .bullets {
    padding-left: 16px;
    list-style: disc;
  }

  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .pills li {
    border: 1px solid var(--vscode-contrastBorder, transparent);
    border-radius: 9px;
    padding: 0 8px;
    background: var(--vscode-badge-background);
    color: var(--vscode-badge-foreground);
    font-size: 0.9em;
  }

  .tables {
    grid-area: tables;
    padding: 10px 0 12px;
  }

  .tables summary {
    cursor: pointer;
  }

  .tables .scroller {
    max-height: 45vh;
    margin-top: 8px;
    overflow: auto;
  }

  table {
    width: 100%;
    margin-bottom: 16px;
    border-collapse: collapse;
  }

  caption {
    padding: 4px 0;
    font-weight: 600;
    text-align: start;
  }

  th,
  td {
    border-bottom: 1px solid var(--vscode-panel-border);
    padding: 6px 12px 6px 0;
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  thead th {
    color: var(--vscode-descriptionForeground);
    font-weight: 400;
  }

  th code {
    display: block;
    color: var(--vscode-descriptionForeground);
    font-weight: 400;
  }

  /* Little room, as at 200 %: everything one below the other, and the page scrolls. */
  @media (max-width: 1099px), (max-height: 480px) {
    main {
      grid-template: none / minmax(0, 1fr);
      grid-template-areas: "header" "drawing" "aside" "tables";
      height: auto;
    }

    .figure {
      max-height: max(60vh, 340px);
    }

    aside {
      padding: 12px 0 4px;
    }

    /* Next to what it is about. */
    .details {
      order: -1;
      max-height: none;
    }

    .tables .scroller {
      max-height: none;
    }
  }
`;
