import { actorObstacles } from "../../core/workflow/obstacles.ts";
import { peopleOf } from "../../core/workflow/people.ts";
import type { Refused } from "../commands/carryOutPlan.ts";
import { makeInPassing } from "../commands/newRecord.ts";
import { givenProject } from "../commands/pickProject.ts";
import type { CommandContext, Given } from "../commands/registerCommands.ts";
import { requireTrust } from "../commands/requireTrust.ts";
import { showReasons } from "../commands/transition/showReasons.ts";
import { whoActs } from "../commands/whoActs.ts";
import type { ProjectSession } from "../projectSession.ts";
import { Drafts } from "./drafts.ts";
import { answersIn } from "./givenAnswers.ts";
import { movesOf } from "./playedAsker.ts";
import type { Flow } from "./runFlow.ts";

/** What a flow that writes into histories needs before its first question. */
export interface BegunFlow {
  readonly ok: true;
  readonly title: string;
  readonly session: ProjectSession;
  readonly by: string;
  readonly drafts: Drafts;
  readonly given: ReturnType<typeof answersIn>;
  readonly moves: ReturnType<typeof movesOf>;
  readonly make: Flow["make"];
  readonly canGoBack: false;
}

/**
 * The project, who acts and the draft of a flow; undefined when cancelled. Who may not write anything is told so before
 * the first question. Throws where nothing may be changed.
 * @param name tells the drafts of flows apart
 */
export async function beginFlow(
  context: CommandContext,
  given: Given,
  { name, title }: { readonly name: string; readonly title: string },
): Promise<BegunFlow | Refused | undefined> {
  const { t } = context;
  requireTrust(t);
  const session = await givenProject(context, given);
  if (!session) return undefined;
  const by = await whoActs(context, session, given);
  if (by === undefined) return undefined;
  await session.idle();
  const actor = peopleOf(session.service.project).find(by);
  const reasons = actorObstacles({ actor, occurrence: { at: "", by, event: "" }, t });
  if (reasons.length > 0) {
    void showReasons({ title, record: "", reasons, canGoBack: false }, session, t);
    return { ok: false, reasons };
  }
  return {
    ok: true,
    title,
    ...{ session, by, drafts: new Drafts(context.memory, session.folder, name) },
    ...{ given: answersIn(given.answers), moves: movesOf(given.moves), canGoBack: false },
    make: (kind) => makeInPassing(kind, context, session),
  };
}
