import { css } from "lit";

/** Bars, tracks and trends. What a colour says stands beside it in words as well. */
export const chartStyles = css`
  .phases {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(92px, 1fr));
    gap: 10px 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .phases li {
    display: flex;
    gap: 4px;
    align-items: center;
    border-top: 5px solid var(--vscode-charts-blue);
    padding-top: 5px;
  }

  .phases .now {
    font-weight: 600;
  }

  .phases .ahead {
    border-top: 1px solid var(--vscode-descriptionForeground);
    padding-top: 9px;
    color: var(--vscode-descriptionForeground);
  }

  .tile .goals {
    grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr));
    gap: 22px 36px;
  }

  .goals > li {
    display: grid;
    gap: 5px;
    align-content: start;
  }

  .goals .what {
    font-weight: 600;
  }

  .measures,
  .goal {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
  }

  .goal > span {
    flex: none;
  }

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

  .spark {
    flex: none;
  }

  .trend {
    max-width: 100%;
  }

  .trend text {
    fill: var(--vscode-foreground);
    font-size: 11px;
  }

  .trend .last {
    text-anchor: end;
  }

  .line {
    fill: none;
    stroke: var(--vscode-charts-blue);
    stroke-width: 2;
  }

  .dot {
    fill: var(--vscode-charts-blue);
  }
`;
