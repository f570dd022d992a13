import { dashboardInTurns } from "../../../core/views/dashboard/viewDashboard.ts";
import { dashboardProtocol } from "../../../protocol/dashboard/dashboard.ts";
import type { DashboardIntent } from "../../../protocol/dashboard/dashboardIntent.ts";
import { anyPanel } from "../anyPanel.ts";
import type { IntentPlan, PanelContext } from "../panelRow.ts";
import { dashboardTexts } from "./dashboardTexts.ts";

/** How a project stands, part by part. It changes nothing itself: it leads to records and to commands. */
export const dashboard = anyPanel({
  protocol: dashboardProtocol,
  title: ({ service, t }) => t("Dashboard: {project}", { project: service.project.settings.name }),
  texts: dashboardTexts,
  view: ({ service, now }) => dashboardInTurns({ ...service.factsAt(now), problems: service.tally() }),
  about: () => [],
  plan: (intent, context) => planOf(intent, context),
});

function planOf({ type, what }: DashboardIntent, { service, t }: PanelContext): IntentPlan {
  switch (type) {
    case "create":
      return { ok: true, command: "assent.newRecord", given: { kind: what } };
    case "problems":
      return { ok: true, command: "workbench.actions.view.problems", given: {} };
    case "advance": {
      const [charter] = service.project.valid("charter");
      if (!charter) return { ok: false, reasons: [{ message: t("There is no charter.") }] };
      return { ok: true, command: "assent.transitionRecord", given: { id: charter.id, event: what } };
    }
  }
}
