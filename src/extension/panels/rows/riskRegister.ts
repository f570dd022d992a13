import { planRiskEdit } from "../../../core/act/planRiskEdit.ts";
import { riskRegisterInTurns } from "../../../core/views/risks/riskRegister.ts";
import { riskRegisterPanel } from "../../../protocol/riskRegisterPanel.ts";
import { anyPanel } from "../anyPanel.ts";
import { riskRegisterTexts } from "./riskRegisterTexts.ts";

export const riskRegister = anyPanel({
  protocol: riskRegisterPanel,
  title: ({ service, t }) => t("Risks: {project}", { project: service.project.settings.name }),
  texts: riskRegisterTexts,
  view: ({ service, now }) => riskRegisterInTurns(service.factsAt(now)),
  about: ({ id }) => [id],
  plan: ({ id, edit }, { service, now }) => planRiskEdit(id, edit, service.factsAt(now)),
});
