import { css } from "lit";

/** How the parts that all panels share look: the toolbar, the details, the empty state, a refusal. */
export const partStyles = css`
  main {
    display: grid;
    gap: 12px;
    padding: 16px 0;
  }

  .icon .outline {
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.3;
  }

  svg.icon {
    display: block;
    flex: none;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 20px;
    align-items: end;
  }

  .toolbar .title {
    flex: 1 1 240px;
  }

  .toolbar h1 {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .toolbar h1:focus {
    outline: none;
  }

  .toolbar .fields,
  .toolbar .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: end;
  }

  .details {
    display: grid;
    gap: 12px;
    align-content: start;
    border: 1px solid var(--vscode-panel-border);
    border-radius: 6px;
    padding: 12px 14px;
  }

  .details .head {
    display: flex;
    gap: 8px;
    align-items: start;
    justify-content: space-between;
  }

  .details h2 {
    font-size: 1.1em;
  }

  .details .facts {
    display: grid;
    gap: 8px;
  }

  .empty {
    display: grid;
    gap: 8px;
    justify-items: center;
    border: 1px dashed var(--vscode-contrastBorder, var(--vscode-descriptionForeground));
    border-radius: 6px;
    padding: 40px 20px;
    text-align: center;
  }

  .empty h2 {
    font-size: 1.1em;
  }

  .empty p {
    max-width: 60ch;
    color: var(--vscode-descriptionForeground);
  }

  /* Above what it is about, wherever the page has been scrolled to. */
  .refusal {
    position: fixed;
    right: 20px;
    bottom: 20px;
    left: 20px;
    z-index: 3;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: baseline;
    max-width: 640px;
    border: 1px solid var(--vscode-inputValidation-warningBorder);
    border-radius: 6px;
    padding: 8px 12px;
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground);
  }

  .refusal ul {
    flex: 1 1 200px;
  }
`;
