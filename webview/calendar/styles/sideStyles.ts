import { css } from "lit";

/** What stands beside a month: the day that is read, and the form by which a meeting is logged. */
export const sideStyles = css`
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-items: start;
  }

  .two.split {
    grid-template-columns: minmax(0, 1fr) minmax(240px, 300px);
  }

  .side,
  .log,
  .day {
    display: grid;
    gap: 12px;
  }

  .log {
    max-width: 480px;
  }

  .day .head {
    align-items: center;
  }

  .day h3 {
    font-size: 1em;
  }

  .day .head + .event {
    border-top: 0;
    padding-top: 0;
  }

  fieldset {
    min-width: 0;
    border: 0;
    margin: 0;
    padding: 0;
  }

  legend {
    padding: 0;
  }

  fieldset.field {
    gap: 5px;
  }

  textarea.input {
    height: auto;
    resize: vertical;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .taken li {
    display: flex;
    gap: 6px;
    align-items: center;
    justify-content: space-between;
  }

  @media (max-width: 820px) {
    .two.split {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
