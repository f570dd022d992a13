import { css } from "lit";

/** Lists and mappings within a record. */
export const itemStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }

  fieldset.entry {
    display: block;
    margin-bottom: 10px;
  }

  legend {
    margin-bottom: 3px;
    padding: 0;
  }

  fieldset > .help {
    margin-bottom: 3px;
  }

  .list {
    display: grid;
    gap: 4px;
    margin: 0 0 4px;
    padding: 0;
    list-style: none;
  }

  .item {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    align-items: center;
  }

  .item > .line,
  .item > .select {
    flex: 1 1 160px;
  }

  .buttons {
    display: flex;
    flex: none;
    gap: 2px;
  }

  .group {
    display: grid;
    gap: 8px;
    border-inline-start: 2px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    margin-bottom: 10px;
    padding-inline-start: 12px;
  }

  .items {
    display: grid;
    gap: 8px;
  }

  .items > .name + .help {
    margin-top: -6px;
  }

  .fields > .items {
    margin-bottom: 10px;
  }

  .part {
    position: relative;
    border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    border-radius: 6px;
    padding: 8px 12px;
  }

  .part[open] > summary {
    margin-bottom: 10px;
  }

  .part:has(> .buttons) > summary {
    padding-inline-end: 88px;
  }

  .part > .buttons {
    position: absolute;
    top: 5px;
    inset-inline-end: 8px;
  }

  summary {
    cursor: pointer;
  }
`;
