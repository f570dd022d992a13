import { css } from "lit";

/** Lists and tables within the parts. */
export const lineStyles = css`
  .tile ul {
    display: grid;
    gap: 9px;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1px 10px;
    align-items: baseline;
  }

  .entry > .facts,
  .entry > .values {
    grid-column: 1 / -1;
  }

  .tag {
    display: inline-flex;
    gap: 5px;
    align-items: center;
    border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    border-radius: 10px;
    padding: 0 8px;
    color: var(--vscode-descriptionForeground);
    font-size: 0.9em;
    white-space: nowrap;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    color: var(--vscode-descriptionForeground);
    font-size: 0.94em;
  }

  .alarm {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--vscode-foreground);
    font-weight: 600;
  }

  .alarm .icon {
    width: 14px;
    height: 14px;
  }

  .link {
    border: 0;
    border-radius: 2px;
    padding: 2px 0;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    white-space: nowrap;
    cursor: pointer;
  }

  .link:hover {
    color: var(--vscode-textLink-activeForeground);
    text-decoration: underline;
  }

  .tile .reasons {
    display: block;
    columns: 330px;
    column-gap: 28px;
  }

  .reasons > li {
    display: flex;
    gap: 7px;
    align-items: baseline;
    margin-bottom: 6px;
    break-inside: avoid;
  }

  .reasons .icon {
    width: 14px;
    height: 14px;
    translate: 0 2px;
  }

  .group::first-letter {
    text-transform: uppercase;
  }

  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr));
    gap: 14px 28px;
  }

  .day {
    display: grid;
    gap: 5px;
    align-content: start;
    border-top: 1px solid var(--vscode-panel-border);
    padding-top: 8px;
  }

  .day h3 .muted {
    margin-left: 4px;
    font-weight: 400;
  }

  .values {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
    gap: 8px 24px;
    margin: 4px 0 0;
  }

  .values div {
    display: grid;
    gap: 4px;
    align-content: start;
  }

  .values dt {
    font-weight: 600;
  }

  .values dd {
    margin: 0;
    color: var(--vscode-descriptionForeground);
    font-size: 0.94em;
  }

  /* What is only spoken lies where it is said, and must not widen the page. */
  .scroll {
    position: relative;
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    border-bottom: 1px solid var(--vscode-panel-border);
    padding: 6px 20px 6px 0;
    font-weight: 400;
    text-align: left;
    vertical-align: baseline;
    white-space: nowrap;
  }

  tr > :last-child {
    padding-right: 0;
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }

  thead th {
    color: var(--vscode-descriptionForeground);
    font-size: 0.94em;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
  }

  tbody th {
    min-width: 220px;
    white-space: normal;
  }

  summary {
    display: flex;
    gap: 4px;
    align-items: center;
    width: fit-content;
    color: var(--vscode-descriptionForeground);
    list-style: none;
    cursor: pointer;
  }

  [open] > summary .icon {
    rotate: 90deg;
  }
`;
