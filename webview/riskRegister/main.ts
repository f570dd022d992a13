import { riskRegisterPanel } from "../../src/protocol/riskRegisterPanel.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { registerTable } from "../shared/table/dataTable.ts";
import { HeatMapElement } from "./heatMapElement.ts";
import { RiskRegisterPanel } from "./riskRegisterPanel.ts";
import { TrendElement } from "./trendElement.ts";

registerTable();
customElements.define("assent-heat-map", HeatMapElement);
customElements.define("assent-risk-trend", TrendElement);
startPanel(riskRegisterPanel, RiskRegisterPanel);
