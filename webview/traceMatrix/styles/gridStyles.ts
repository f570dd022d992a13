import { css } from "lit";

/** What a tree has besides a table. */
export const gridStyles = css`
  thead th.title {
    padding: 0 10px;
  }

  /* Words for those who listen stay where their rows are. */
  .scroller {
    position: relative;
  }

  .name {
    display: flex;
    gap: 6px;
    align-items: center;
    overflow: hidden;
  }

  .twisty {
    flex: none;
    width: 16px;
  }

  .depth-0 > th {
    font-weight: 600;
  }

  .depth-0 > * {
    background: var(--vscode-editorWidget-background);
  }

  .depth-1 .name {
    padding-inline-start: 16px;
  }

  .depth-2 .name {
    padding-inline-start: 36px;
  }

  .depth-3 .name {
    padding-inline-start: 56px;
  }

  .over .text {
    color: var(--vscode-descriptionForeground);
    font-style: italic;
  }

  .text {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .link {
    flex: none;
  }
`;
