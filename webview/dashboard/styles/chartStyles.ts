import { css } from "lit";

/** Phases, goals and trends. What a colour says stands beside it in words as well. */
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
