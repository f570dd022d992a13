import { css } from "lit";

/** The board beside the details, and what may happen in these. */
export const boardStyles = css`
  main {
    grid-template-rows: auto minmax(380px, 1fr);
    height: 100vh;
  }

  .one,
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    gap: 12px;
    min-width: 0;
    min-height: 0;
  }

  .two {
    grid-template-columns: minmax(0, 1fr) 300px;
  }

  .two > .details {
    overflow-y: auto;
  }

  .board {
    position: relative;
    display: flex;
    gap: 10px;
    overflow-x: auto;
    padding-bottom: 4px;
  }

  .details h3 {
    font-size: 1em;
    font-weight: 600;
  }

  .details .field > div {
    white-space: pre-line;
  }

  .offers {
    display: grid;
    gap: 6px;
  }

  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: center;
  }

  .offers ul {
    margin: 2px 0 6px 36px;
    list-style: disc;
  }

  summary {
    display: flex;
    gap: 4px;
    align-items: start;
    border-radius: 3px;
    padding: 2px 0;
    list-style: none;
    cursor: pointer;
  }

  summary .icon {
    margin-top: 2px;
  }

  [open] > summary .icon {
    rotate: 90deg;
  }

  @media (max-width: 860px) {
    main {
      grid-template-rows: auto auto;
      height: auto;
    }

    .one,
    .two {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: 480px auto;
    }
  }
`;
