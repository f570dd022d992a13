import type { Column } from "../../shared/table/column.ts";
import type { TraceRow } from "../tree/traceRow.ts";
import type { TraceTexts } from "../wording.ts";

/** All that the tree of the matrix is given. */
export interface TraceGridModel {
  /** What the table is called for those who listen. */
  readonly label: string;
  readonly texts: TraceTexts;
  readonly columns: readonly Column<TraceRow>[];
  readonly rows: readonly TraceRow[];
  readonly isExpanded: (row: TraceRow) => boolean;
  readonly parentOf: (row: TraceRow) => TraceRow | undefined;
  /** Opens or closes a row. */
  readonly toggle: (row: TraceRow) => void;
  /** Opens the text of what a row is about. */
  readonly open: (row: TraceRow) => void;
}
