import type { Answers, AskPlan, AskStep } from "./askStep.ts";

/** How far somebody has come with the questions of a flow. */
export interface AskState {
  /** What a caller gave ahead; it is not asked for. */
  readonly given: Answers;
  readonly answers: Answers;
  /** The key of the question that is open; undefined when all are answered. */
  readonly at: string | undefined;
}

/** What somebody does at a question; who finishes leaves empty what is still open. */
export type AskMove =
  | { readonly kind: "answer"; readonly value: unknown }
  | { readonly kind: "back" }
  | { readonly kind: "finish" };

/** The question that is open, and where it stands among those that are known so far. */
export interface OpenQuestion {
  readonly step: AskStep;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  /** What was answered before somebody went back; else what stands there at first. */
  readonly value: unknown;
  /** Whether nothing that is needed is still open, so that the rest may be left empty. */
  readonly canFinish: boolean;
}

/** What is kept when somebody leaves a flow: plain data. */
export interface AskDraft {
  readonly answers: Answers;
  readonly at: string | undefined;
}

/** The state in which nothing has been asked yet. */
export function beginAsking(plan: AskPlan, given: Answers = {}): AskState {
  const state: AskState = { given, answers: {}, at: undefined };
  return { ...state, at: openSteps(plan, state)[0]?.key };
}

/** The question that is open; undefined when all are answered. */
export function openQuestion(plan: AskPlan, state: AskState): OpenQuestion | undefined {
  const steps = openSteps(plan, state);
  const index = steps.findIndex(({ key }) => key === state.at);
  const step = steps[index];
  if (!step) return undefined;
  const value = Object.hasOwn(state.answers, step.key) ? state.answers[step.key] : step.initial;
  const canFinish = firstNeeded(steps, state) === undefined;
  return { step, number: index + 1, total: steps.length, value, canFinish };
}

/**
 * The state after a move. Before the first question there is nothing to go back to: there it stays. Who finishes comes
 * to what is still needed, if anything is.
 */
export function afterMove(plan: AskPlan, state: AskState, move: AskMove): AskState {
  const steps = openSteps(plan, state);
  const index = steps.findIndex(({ key }) => key === state.at);
  if (move.kind === "back") {
    const before = index < 0 ? steps.at(-1) : steps[index - 1];
    return before ? { ...state, at: before.key } : state;
  }
  if (state.at === undefined) return state;
  if (move.kind === "finish") return { ...state, at: firstNeeded(steps, state)?.key };
  const answered = { ...state, answers: { ...state.answers, [state.at]: move.value } };
  const later = openSteps(plan, answered);
  const next = later.findIndex(({ key }) => key === state.at) + 1;
  return { ...answered, at: later[next]?.key };
}

/** The state with an answer to the question that is open, which stays open. */
export function withAnswer(state: AskState, value: unknown): AskState {
  return state.at === undefined ? state : { ...state, answers: { ...state.answers, [state.at]: value } };
}

/** What the flow has found out: the answers to the questions that it has by now, and no others. */
export function answersOf(plan: AskPlan, { given, answers }: AskState): Answers {
  const all = { ...answers, ...given };
  const found = plan(all).flatMap(({ key, isRequired, initial }) => {
    if (Object.hasOwn(all, key)) return [[key, all[key]] as const];
    // What is needed and wasn't reached stands as it was offered.
    return isRequired && initial !== undefined ? [[key, initial] as const] : [];
  });
  return Object.fromEntries(found);
}

/** What is worth keeping of a flow that is left; undefined where nothing was answered. */
export function draftOf({ answers, at }: AskState): AskDraft | undefined {
  return Object.keys(answers).length > 0 ? { answers, at } : undefined;
}

/**
 * The state that a draft led to, at the question that was open. An answer that holds no more, because the project has
 * moved on, is asked for again. @param fault what is wrong with an answer; undefined where nothing is
 */
export function continued(
  plan: AskPlan,
  { answers, at }: AskDraft,
  given: Answers,
  fault: (step: AskStep, value: unknown) => string | undefined,
): AskState {
  const state: AskState = { given, answers, at };
  const steps = openSteps(plan, state);
  const stale = steps.find(
    (step) => Object.hasOwn(answers, step.key) && fault(step, answers[step.key]) !== undefined,
  );
  if (stale) {
    const { [stale.key]: _gone, ...others } = answers;
    return { given, answers: others, at: stale.key };
  }
  if (steps.some(({ key }) => key === at)) return state;
  const unanswered = steps.find(({ key }) => !Object.hasOwn(answers, key));
  return { ...state, at: unanswered?.key ?? steps.at(-1)?.key };
}

/** The first question that needs an answer and has none; what stands there at first is one. */
function firstNeeded(steps: readonly AskStep[], { answers }: AskState): AskStep | undefined {
  return steps.find(({ key, isRequired, initial }) => {
    const value = Object.hasOwn(answers, key) ? answers[key] : initial;
    return isRequired && (value === undefined || value === null);
  });
}

function openSteps(plan: AskPlan, { given, answers }: AskState): readonly AskStep[] {
  return plan({ ...answers, ...given }).filter(({ key }) => !Object.hasOwn(given, key));
}
