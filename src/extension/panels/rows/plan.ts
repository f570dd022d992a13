import { viewPlan } from "../../../core/views/plan/viewPlan.ts";
import { planProtocol } from "../../../protocol/plan/plan.ts";
import { anyPanel } from "../anyPanel.ts";
import { planTexts } from "./planTexts.ts";

/** What a project plans. It changes nothing itself: it leads to records and to commands. */
export const plan = anyPanel({
  protocol: planProtocol,
  title: ({ service, t }) => t("Plan: {project}", { project: service.project.settings.name }),
  texts: planTexts,
  view: ({ service, now }, scope) => viewPlan(scope, service.factsAt(now)),
  about: ({ type, what }) => (type === "step" ? [what] : []),
  plan: ({ type, what }) =>
    type === "create"
      ? { ok: true, command: "assent.newRecord", given: { kind: what } }
      : { ok: true, command: "assent.transitionRecord", given: { id: what } },
});
