import { planStakeholder } from "../../../core/act/planStakeholder.ts";
import type { Entry } from "../../../core/model/entry.ts";
import { recordWith } from "../../../core/model/recordWith.ts";
import { registerSince } from "../../../core/views/people/earlierRegister.ts";
import { viewPowerInterest } from "../../../core/views/people/powerInterest.ts";
import { powerInterest as protocol } from "../../../protocol/powerInterestProtocol.ts";
import { anyPanel } from "../anyPanel.ts";
import { powerInterestTexts } from "./powerInterestTexts.ts";

/** The power/interest grid. */
export const powerInterest = anyPanel({
  protocol,
  title: ({ service, t }) => t("Power and interest: {project}", { project: service.project.settings.name }),
  texts: powerInterestTexts,
  view: ({ service, now }, scope) => {
    const source = service.factsAt(now);
    const since = scope?.since;
    return viewPowerInterest(source, since === undefined ? undefined : registerSince(since, source));
  },
  about: ({ id }) => [id],
  plan: ({ id, values }, { service, t }) => {
    const entry = recordWith(id, service.project);
    if (entry?.kind !== "stakeholder") {
      return { ok: false, reasons: [{ message: t("There is no stakeholder “{id}” any more.", { id }) }] };
    }
    return planStakeholder({ entry: entry as Entry<"stakeholder">, values }, { project: service.project, t });
  },
});
