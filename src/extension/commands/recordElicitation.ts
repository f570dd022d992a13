import { planElicitation } from "../../core/act/flows/planElicitation.ts";
import { elicitationOf, elicitationPlan } from "../../core/views/ask/elicitationPlan.ts";
import { beginFlow } from "../flows/beginFlow.ts";
import { communicationWith } from "../flows/communicationWith.ts";
import { runFlow } from "../flows/runFlow.ts";
import { type FlowOutcome, writeBirths } from "../flows/writeBirths.ts";
import { timeOf } from "./carryOutPlan.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Asks how requirements were captured, of whom and when, and for one after the other; writes all of them at once and
 * opens the first. Undefined when cancelled.
 */
export async function recordElicitation(
  context: CommandContext,
  given: Given,
): Promise<FlowOutcome | undefined> {
  const { t } = context;
  const begun = await beginFlow(context, given, { name: "elicitation", title: t("Elicitation") });
  if (!begun?.ok) return begun;
  const { session, title, by, drafts } = begun;
  const planNow = () => elicitationPlan(session.service.factsAt(new Date()));
  const answers = await runFlow({ ...begun, planNow }, drafts, t);
  if (typeof answers !== "object") return undefined;
  return writeBirths(
    { session, title, drafts },
    (source) => {
      const { communication, ...held } = elicitationOf(answers.value, source.today);
      const log = communicationWith(communication, source);
      return planElicitation({ ...held, communication: log, by, at: timeOf(source) }, source);
    },
    t,
  );
}
