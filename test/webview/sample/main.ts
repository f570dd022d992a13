import { startPanel } from "../../../webview/shared/panel/startPanel.ts";
import { samplePanel } from "./protocol.ts";
import { SamplePanel } from "./samplePanel.ts";

startPanel(samplePanel, SamplePanel);
