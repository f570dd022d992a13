import { css } from "lit";

/** What is wrong, what can't be edited, and what a change would do. */
export const noticeStyles = css`
  .problems {
    display: grid;
    gap: 2px;
  }

  .problems li,
  .cautions li {
    display: flex;
    gap: 6px;
    align-items: start;
  }

  .problems .icon {
    margin-top: 2px;
  }

  .problems .error .icon {
    color: var(--vscode-errorForeground);
  }

  .unsaved {
    font-weight: 600;
  }

  .cautions {
    display: grid;
    gap: 2px;
    border-inline-start: 3px solid var(--vscode-textBlockQuote-border, var(--vscode-panel-border));
    padding-inline-start: 10px;
  }

  .cautions .icon {
    margin-top: 3px;
  }
`;
