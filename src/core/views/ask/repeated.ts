import type { Answers, AskStep } from "./askStep.ts";

/** Nobody types more of anything in one go. */
const most = 200;

/**
 * The questions of one thing after the other, until the first question of one is left empty.
 * @param stepsFor the questions of the thing with this index, counted from 0
 */
export function repeated(
  answers: Answers,
  stepsFor: (index: number) => readonly AskStep[],
): readonly AskStep[] {
  const steps: AskStep[] = [];
  for (let index = 0; index < most; index++) {
    const [first, ...others] = stepsFor(index);
    if (!first) break;
    steps.push({ ...first, endsList: !first.isRequired });
    if (isEmpty(answers[first.key])) break;
    steps.push(...others);
  }
  return steps;
}

/** How many things of a list were answered. @param keyOf the key of the first question of one */
export function countOf(answers: Answers, keyOf: (index: number) => string): number {
  let count = 0;
  while (count < most && !isEmpty(answers[keyOf(count)])) count++;
  return count;
}

function isEmpty(answer: unknown): boolean {
  return answer === undefined || answer === null || answer === "";
}
