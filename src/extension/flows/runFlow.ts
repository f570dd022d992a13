import type { Kind } from "../../core/model/kind.ts";
import type { Translate } from "../../core/model/translate.ts";
import { answerFault } from "../../core/views/ask/answerFault.ts";
import {
  type AskState,
  afterMove,
  answersOf,
  beginAsking,
  continued,
  draftOf,
  type OpenQuestion,
  openQuestion,
  withAnswer,
} from "../../core/views/ask/askFlow.ts";
import type { Answers, AskPlan } from "../../core/views/ask/askStep.ts";
import { type Answer, back } from "../commands/transition/steps.ts";
import { askDraft } from "./askDraft.ts";
import { type Asker, create, finish } from "./asker.ts";
import type { Drafts } from "./drafts.ts";
import { personAsker } from "./personAsker.ts";
import { type Moves, playedAsker } from "./playedAsker.ts";

/** A flow, and what a caller brings along. */
export interface Flow {
  /** What stands above every question. */
  readonly title: string;
  /** The questions as the project stands now. */
  readonly planNow: () => AskPlan;
  /** Makes a record of a kind in passing; undefined when cancelled. */
  readonly make: (kind: Kind) => Promise<string | undefined>;
  /** Answers that are not asked for. */
  readonly given: Answers;
  /** What is done at the questions in place of a person: `continue` first takes up a draft. */
  readonly moves: Moves | undefined;
  /** Whether there is something before the first question. */
  readonly canGoBack: boolean;
}

/**
 * Asks the questions of a flow, forth and back, and gives the answers; undefined when cancelled. What was answered is
 * kept as a draft until the caller forgets it: also while nobody knows yet whether it can be written.
 */
export async function runFlow(flow: Flow, drafts: Drafts, t: Translate): Promise<Answer<Answers>> {
  const { title, planNow, make, canGoBack } = flow;
  let plan = planNow();
  const begun = await begin(flow, plan, drafts, t);
  if (begun === undefined || begun === back) return begun;
  let { state } = begun;
  for (let open = openQuestion(plan, state); open; open = openQuestion(plan, state)) {
    const answer = await begun.asker.ask(open, title, canGoBack || open.number > 1);
    if (answer === undefined || (answer === back && open.number === 1)) {
      await drafts.keep(draftOf(state));
      return answer === back ? back : undefined;
    }
    if (answer === create) {
      const made = open.step.creates && (await make(open.step.creates));
      plan = planNow();
      if (made !== undefined) state = withAnswer(state, among(open, made));
    } else {
      state = afterMove(plan, state, toMove(answer));
    }
  }
  await drafts.keep(draftOf(state));
  return { value: answersOf(plan, state) };
}

/** The answer with a record that was made for it. */
function among({ step, value }: OpenQuestion, made: string): unknown {
  if (step.control !== "choices") return made;
  return [...(Array.isArray(value) ? (value as readonly unknown[]) : []), made];
}

function toMove(answer: { readonly value: unknown } | typeof back | typeof finish) {
  if (answer === back) return { kind: "back" } as const;
  return answer === finish
    ? ({ kind: "finish" } as const)
    : ({ kind: "answer", value: answer.value } as const);
}

/** Anew, or with the draft that somebody left. */
async function begin(
  { title, given, moves, canGoBack }: Flow,
  plan: AskPlan,
  drafts: Drafts,
  t: Translate,
): Promise<{ readonly state: AskState; readonly asker: Asker } | typeof back | undefined> {
  const [first, ...later] = moves ?? [];
  const isPlayed = first === "continue";
  const person = personAsker(t);
  const asker = moves ? playedAsker(isPlayed ? later : moves, person, t) : person;
  const { kept } = drafts;
  const fresh = { state: beginAsking(plan, given), asker };
  if (!kept || (moves && !isPlayed)) return fresh;
  const goesOn: Answer<boolean> = isPlayed ? { value: true } : await askDraft(kept, title, canGoBack, t);
  if (goesOn === undefined || goesOn === back) return goesOn;
  if (!goesOn.value) {
    await drafts.keep(undefined);
    return fresh;
  }
  return { state: continued(plan, kept, given, (step, value) => answerFault(step, value, t)), asker };
}
