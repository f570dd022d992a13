import { planContact } from "../../../core/act/planContact.ts";
import type { Entry } from "../../../core/model/entry.ts";
import { recordWith } from "../../../core/model/recordWith.ts";
import { weekStartOf } from "../../../core/views/calendar/dayWords.ts";
import { calendarInTurns } from "../../../core/views/calendar/viewCalendar.ts";
import { calendarProtocol } from "../../../protocol/calendarProtocol.ts";
import { anyPanel } from "../anyPanel.ts";
import { calendarTexts } from "./calendarTexts.ts";

/** The communication calendar of a project. */
export const calendar = anyPanel({
  protocol: calendarProtocol,
  title: ({ t }) => t("Communication calendar"),
  texts: calendarTexts,
  view: ({ service, now }, scope) => calendarInTurns(scope, weekStart(), service.factsAt(now)),
  about: (intent) => (intent.kind === "log" ? [intent.id] : []),
  plan: (intent, { service, now, t }) => {
    if (intent.kind === "export") return { ok: true, command: "assent.exportCalendar", given: {} };
    const entry = recordWith(intent.id, service.project);
    if (entry?.kind !== "communication") {
      return { ok: false, reasons: [{ message: t("There is no record “{id}”.", { id: intent.id }) }] };
    }
    return planContact({ ...intent, entry: entry as Entry<"communication"> }, service.factsAt(now));
  },
});

/** As whoever looks at it is used to, as far as their system says so. */
function weekStart(): ReturnType<typeof weekStartOf> {
  return weekStartOf(new Intl.DateTimeFormat().resolvedOptions().locale);
}
