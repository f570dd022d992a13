import { css } from "lit";

/** The top of the board: its title and what is done with it beside each other, the filters in a row below. */
export const barStyles = css`
  .toolbar .fields {
    flex: 1 1 100%;
    order: 1;
  }

  .toolbar .field {
    flex: 1 1 118px;
    min-width: 0;
    max-width: 240px;
  }
`;
