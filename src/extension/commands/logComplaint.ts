import { planComplaint } from "../../core/act/flows/planFeedback.ts";
import { complaintOf, complaintPlan } from "../../core/views/ask/voicePlans.ts";
import { beginFlow } from "../flows/beginFlow.ts";
import { runFlow } from "../flows/runFlow.ts";
import { type FlowOutcome, writeBirths } from "../flows/writeBirths.ts";
import { timeOf } from "./carryOutPlan.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Asks for a complaint or a conflict: what happened, between whom and how serious it is; writes the issue, with the
 * feedback of a complaint, and opens it. Undefined when cancelled.
 */
export async function logComplaint(context: CommandContext, given: Given): Promise<FlowOutcome | undefined> {
  const { t } = context;
  const begun = await beginFlow(context, given, { name: "complaint", title: t("Complaint or conflict") });
  if (!begun?.ok) return begun;
  const { session, title, by, drafts } = begun;
  const planNow = () => complaintPlan(session.service.factsAt(new Date()));
  const answers = await runFlow({ ...begun, planNow }, drafts, t);
  if (typeof answers !== "object") return undefined;
  return writeBirths(
    { session, title, drafts },
    (source) => {
      const { issue, feedback } = complaintOf(answers.value, source.today, source.project);
      return planComplaint({ issue: issue ?? {}, feedback, by, at: timeOf(source) }, source);
    },
    t,
  );
}
