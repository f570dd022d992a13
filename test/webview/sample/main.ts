import { startPanel } from "../../../webview/shared/panel/startPanel.ts";
import { registerTable } from "../../../webview/shared/table/dataTable.ts";
import { samplePanel } from "./protocol.ts";
import { SamplePanel } from "./samplePanel.ts";

registerTable();
startPanel(samplePanel, SamplePanel);
