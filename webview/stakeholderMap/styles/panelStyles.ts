import { css } from "lit";

/** How the parts of the panel stand around the drawing. */
export const panelStyles = css`
  :host {
    display: block;
    min-width: 0;
  }

  .filters,
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: end;
  }

  /* What is chosen is told by more than a colour. */
  .tabs .button[aria-pressed="true"] {
    box-shadow: inset 0 -2px var(--vscode-focusBorder);
    font-weight: 600;
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
    min-height: max(100%, 420px);
    overflow: auto;
  }

  .box {
    display: grid;
    gap: 8px;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
    padding: 12px 14px;
  }

  .legend {
    display: grid;
    gap: 4px;
    color: var(--vscode-descriptionForeground);
  }

  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  .legend .party {
    display: inline-flex;
  }

  .side .facts {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .side .facts > :has(ul, strong) {
    grid-column: 1 / -1;
  }

  .links {
    display: grid;
    gap: 2px;
  }

  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
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
