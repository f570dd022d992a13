import { css } from "lit";

/** How the parts of the panel stand around the drawing. */
export const panelStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
  }

  .filters .input {
    width: auto;
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 280px;
    gap: 16px;
  }

  .drawing,
  .side {
    display: grid;
    gap: 12px;
    align-content: start;
    min-width: 0;
  }

  /* As high as the drawing, whatever is in it: what stands below stays where it is. */
  .side {
    height: 0;
    min-height: 100%;
    overflow: auto;
  }

  .side h2 {
    margin-block-end: 4px;
  }

  .box {
    display: grid;
    gap: 8px;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
    padding: 12px 14px;
  }

  .box .head {
    display: flex;
    gap: 8px;
    justify-content: space-between;
    align-items: start;
  }

  .side .facts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    align-items: start;
  }

  /* Side by side although one of the labels takes two lines. */
  .side .facts > label {
    align-self: end;
  }

  .side .facts > :has(ul, strong) {
    grid-column: 1 / -1;
  }

  .strategies {
    display: grid;
    gap: 8px;
    margin: 0;
  }

  .strategies dt {
    font-weight: 600;
  }

  .strategies dd {
    margin: 0;
    color: var(--vscode-descriptionForeground);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    color: var(--vscode-descriptionForeground);
  }

  .legend li {
    display: flex;
    gap: 4px;
    align-items: center;
  }

  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    max-height: 320px;
    padding: 3px;
    overflow: auto;
  }

  .chip {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    border: 1px solid var(--vscode-contrastBorder, var(--vscode-panel-border));
    border-radius: 12px;
    padding: 2px 10px 2px 4px;
    background: transparent;
    color: var(--vscode-foreground);
    font: inherit;
    text-align: start;
    touch-action: none;
  }

  .chip:hover {
    background: var(--vscode-list-hoverBackground);
  }

  .chip.selected {
    border-style: dashed;
    border-color: var(--vscode-foreground);
  }

  .chip:focus-visible,
  .chip.held {
    outline: 2px solid var(--vscode-focusBorder);
    outline-offset: 0;
  }

  .links {
    display: grid;
    gap: 2px;
  }

  button.link {
    border: 0;
    padding: 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  button.link:hover {
    text-decoration: underline;
  }

  .note {
    color: var(--vscode-descriptionForeground);
  }

  @media (max-width: 760px) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
    }

    .side {
      height: auto;
      max-height: 480px;
      min-height: 0;
    }
  }
`;
