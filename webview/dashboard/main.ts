import { dashboardProtocol } from "../../src/protocol/dashboard/dashboard.ts";
import { startPanel } from "../shared/panel/startPanel.ts";
import { DashboardPanel } from "./dashboardPanel.ts";

startPanel(dashboardProtocol, DashboardPanel);
