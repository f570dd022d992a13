import { traceMatrixPanel } from "../../src/protocol/traceMatrixPanel.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { TraceGrid } from "./traceGrid.ts";
import { TraceMatrixPanel } from "./traceMatrixPanel.ts";

customElements.define("assent-trace-grid", TraceGrid);
startPanel(traceMatrixPanel, TraceMatrixPanel);
