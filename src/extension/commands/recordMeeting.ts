import { planMeeting } from "../../core/act/flows/planMeeting.ts";
import { meetingOf, meetingPlan } from "../../core/views/ask/meetingPlan.ts";
import { beginFlow } from "../flows/beginFlow.ts";
import { communicationWith } from "../flows/communicationWith.ts";
import { runFlow } from "../flows/runFlow.ts";
import { type FlowOutcome, writeBirths } from "../flows/writeBirths.ts";
import { timeOf } from "./carryOutPlan.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Asks which meeting was held, who was there and what came of it; writes the entry in the log and all that it names at
 * once, and opens the communication. Undefined when cancelled.
 */
export async function recordMeeting(context: CommandContext, given: Given): Promise<FlowOutcome | undefined> {
  const { t } = context;
  const begun = await beginFlow(context, given, { name: "meeting", title: t("Meeting") });
  if (!begun?.ok) return begun;
  const { session, title, by, drafts } = begun;
  const planNow = () => meetingPlan(session.service.factsAt(new Date()));
  const answers = await runFlow({ ...begun, planNow }, drafts, t);
  if (typeof answers !== "object") return undefined;
  const { communication } = meetingOf(answers.value, "", session.service.project);
  const show = typeof communication === "string" ? communication : undefined;
  return writeBirths(
    { session, title, drafts, show },
    (source) => {
      const held = meetingOf(answers.value, source.today, source.project);
      if (typeof held.communication !== "string") {
        return planMeeting({ ...held, communication: held.communication, by, at: timeOf(source) }, source);
      }
      const entry = communicationWith(held.communication, source);
      if (entry) return planMeeting({ ...held, communication: entry, by, at: timeOf(source) }, source);
      const message = t("There is no record “{id}”.", { id: held.communication });
      return { ok: false, reasons: [{ code: "reference-unknown", message, records: [held.communication] }] };
    },
    t,
  );
}
