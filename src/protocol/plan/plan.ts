import type { PanelProtocol } from "../panels/panelProtocol.ts";
import { isPlanIntent, type PlanIntent } from "./planIntent.ts";
import { isPlanScope, type PlanScope } from "./planScope.ts";
import { type PlanTextName, planTextNames } from "./planTexts.ts";
import type { PlanView } from "./planView.ts";
import { isPlanView } from "./readPlan.ts";

/** What the plan and the extension say to each other. */
export const planProtocol: PanelProtocol<PlanView, PlanIntent, PlanScope, PlanTextName> = {
  name: "plan",
  textNames: planTextNames,
  isView: isPlanView,
  isIntent: isPlanIntent,
  isScope: isPlanScope,
};
