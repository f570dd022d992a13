import { css } from "lit";

/** Figures, bars and what their colours mean, which stands beside them in words as well. */
export const barStyles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
    margin: 0;
  }

  .figures dt {
    color: var(--vscode-descriptionForeground);
    font-size: 0.92em;
  }

  .figures dd {
    margin: 0;
    font-size: 1.35em;
    font-weight: 600;
    line-height: 1.3;
  }

  .budget {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }

  .track,
  .bar {
    display: block;
    flex: 1 1 auto;
    width: 100%;
    min-width: 0;
    overflow: hidden;
    border-radius: 4px;
    outline: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    outline-offset: -1px;
  }

  .way,
  .untested {
    fill: var(--vscode-input-background);
  }

  .gone,
  .lines {
    fill: var(--vscode-charts-blue);
  }

  .limit {
    fill: var(--vscode-foreground);
  }

  .passed {
    fill: var(--vscode-charts-green);
  }

  .approved,
  .waived {
    fill: var(--vscode-charts-purple);
  }

  .asked {
    fill: var(--vscode-charts-yellow);
  }

  .failed {
    fill: var(--vscode-charts-red);
  }

  .tile .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    font-size: 0.94em;
  }

  .legend .swatch {
    outline: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder));
    outline-offset: -1px;
  }

  .legend li {
    display: flex;
    gap: 6px;
    align-items: center;
  }

  .key {
    flex: none;
    border-radius: 2px;
  }
`;
