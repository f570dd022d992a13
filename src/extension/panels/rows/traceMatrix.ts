import { traceMatrixInTurns } from "../../../core/views/trace/traceMatrix.ts";
import { traceMatrixPanel } from "../../../protocol/traceMatrixPanel.ts";
import { anyPanel } from "../anyPanel.ts";
import { traceMatrixTexts } from "./traceMatrixTexts.ts";

export const traceMatrix = anyPanel({
  protocol: traceMatrixPanel,
  title: ({ service, t }) => t("Trace matrix: {project}", { project: service.project.settings.name }),
  texts: traceMatrixTexts,
  view: ({ service, now }) => traceMatrixInTurns(service.factsAt(now)),
  about: () => [],
  plan: () => ({ ok: false, reasons: [] }),
});
