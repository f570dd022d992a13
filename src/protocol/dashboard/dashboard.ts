import { isNoScope, type NoScope, type PanelProtocol } from "../panels/panelProtocol.ts";
import { type DashboardIntent, isDashboardIntent } from "./dashboardIntent.ts";
import { type DashboardTextName, dashboardTextNames } from "./dashboardTexts.ts";
import type { DashboardView } from "./dashboardView.ts";
import { isDashboardView } from "./readDashboard.ts";

/** What the dashboard and the extension say to each other. */
export const dashboardProtocol: PanelProtocol<DashboardView, DashboardIntent, NoScope, DashboardTextName> = {
  name: "dashboard",
  textNames: dashboardTextNames,
  isView: isDashboardView,
  isIntent: isDashboardIntent,
  isScope: isNoScope,
};
