import { css } from "lit";

/** What all panels share. Colours and fonts are the editor's; no other colour is named in the panels. */
export const theme = css`
  :host {
    color: var(--vscode-foreground);
    font-family: var(--vscode-font-family);
    font-size: var(--vscode-font-size);
    line-height: 1.45;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  h1 {
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.3;
  }

  h2 {
    font-size: 1em;
    font-weight: 600;
  }

  ul {
    list-style: none;
  }

  h1,
  h2,
  h3,
  p,
  li,
  td,
  th,
  button {
    overflow-wrap: anywhere;
  }

  code {
    font-family: var(--vscode-editor-font-family);
    font-size: 0.9em;
  }

  .muted {
    color: var(--vscode-descriptionForeground);
  }

  :focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }

  /* For those who listen only. */
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
