import { stakeholderMapInTurns } from "../../../core/views/people/stakeholderMap.ts";
import { stakeholderMap as protocol } from "../../../protocol/stakeholderMapProtocol.ts";
import { anyPanel } from "../anyPanel.ts";
import { stakeholderMapTexts } from "./stakeholderMapTexts.ts";

/** The map of who influences whom. */
export const stakeholderMap = anyPanel({
  protocol,
  title: ({ service, t }) => t("Who influences whom: {project}", { project: service.project.settings.name }),
  texts: stakeholderMapTexts,
  view: ({ service, now }) => stakeholderMapInTurns(service.factsAt(now)),
  about: () => [],
  plan: () => ({ ok: false, reasons: [] }),
});
