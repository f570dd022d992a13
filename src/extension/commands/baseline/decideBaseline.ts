import {
  baselineObstacles,
  deferralObstacles,
  type PlannedBaseline,
  planBaseline,
} from "../../../core/act/planBaseline.ts";
import type { Translate } from "../../../core/model/translate.ts";
import type { ProjectSession } from "../../projectSession.ts";
import { back } from "../transition/steps.ts";
import { askBaseline } from "./askBaseline.ts";
import type { BaselineAnswers } from "./baselineAnswers.ts";
import { previewBaseline } from "./previewBaseline.ts";

/** Asks for everything, and shows what would be created; undefined when cancelled. */
export async function decideBaseline(
  by: string,
  session: ProjectSession,
  t: Translate,
): Promise<PlannedBaseline | undefined> {
  const now = new Date();
  const source = session.service.factsAt(now);
  const reasons = [...baselineObstacles(source), ...deferralObstacles({ by, at: instantOf(now) }, source)];
  if (reasons.length > 0) return { ok: false, reasons };
  let answers: BaselineAnswers | undefined;
  for (;;) {
    answers = await askBaseline(answers, session, t);
    if (!answers) return undefined;
    const confirmed = await confirm(answers, by, session, t);
    if (confirmed !== back) return confirmed;
  }
}

/** A baseline as it would be written at a moment. */
export function planAt(
  now: Date,
  { title, note, defer }: BaselineAnswers,
  by: string,
  { service }: ProjectSession,
): PlannedBaseline {
  const wish = { title, note: note || undefined, defer, by, at: instantOf(now) };
  return planBaseline(wish, service.factsAt(now));
}

/** As histories have it: without fractions of seconds. */
function instantOf(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, "Z");
}

/** What was shown is what is created: where something has moved meanwhile, it is shown again. */
async function confirm(
  answers: BaselineAnswers,
  by: string,
  session: ProjectSession,
  t: Translate,
): Promise<PlannedBaseline | typeof back | undefined> {
  const now = new Date();
  for (;;) {
    const shown = planAt(now, answers, by, session);
    if (!shown.ok) return shown;
    const answer = await previewBaseline(shown, answers.title, session, t);
    if (answer !== true) return answer;
    await session.idle();
    const planned = planAt(now, answers, by, session);
    if (textsOf(planned) === textsOf(shown)) return planned;
  }
}

function textsOf(planned: PlannedBaseline): string {
  return planned.ok ? JSON.stringify(planned.files.map(({ path, text }) => [path, text])) : "";
}
