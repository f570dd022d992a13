import { planFeedback } from "../../core/act/flows/planFeedback.ts";
import { feedbackOf, feedbackPlan } from "../../core/views/ask/voicePlans.ts";
import { beginFlow } from "../flows/beginFlow.ts";
import { runFlow } from "../flows/runFlow.ts";
import { type FlowOutcome, writeBirths } from "../flows/writeBirths.ts";
import { timeOf } from "./carryOutPlan.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Asks what somebody said of the work and through which channel, writes it down, with an issue where something has to
 * be solved, and opens it. Undefined when cancelled.
 */
export async function captureFeedback(
  context: CommandContext,
  given: Given,
): Promise<FlowOutcome | undefined> {
  const { t } = context;
  const begun = await beginFlow(context, given, { name: "feedback", title: t("Capture feedback") });
  if (!begun?.ok) return begun;
  const { session, title, by, drafts } = begun;
  const planNow = () => feedbackPlan(session.service.factsAt(new Date()));
  const answers = await runFlow({ ...begun, planNow }, drafts, t);
  if (typeof answers !== "object") return undefined;
  return writeBirths(
    { session, title, drafts },
    (source) => {
      const { feedback, issue } = feedbackOf(answers.value, source.project);
      return planFeedback({ feedback: feedback ?? {}, issue, by, at: timeOf(source) }, source);
    },
    t,
  );
}
