import { type QuickInput, type QuickInputButton, QuickInputButtons } from "vscode";

/** What a step gives where somebody wants to go back instead of answering. */
export const back = Symbol("back");

/** An answer, which may be nothing at all; `back`; or undefined when cancelled. */
export type Answer<T> = { readonly value: T } | typeof back | undefined;

/** Where a question stands, and among how many others. */
export interface Place {
  readonly title: string;
  readonly step?: number;
  readonly totalSteps?: number;
  readonly canGoBack: boolean;
}

/** Asks for one thing; `previous` is what was answered before somebody went back. */
export type Step = (place: Place, previous: unknown) => Promise<Answer<unknown>>;

/**
 * Asks one thing after the other, and gives all answers in the order of the steps. Who comes back with the answers to
 * all of them is asked the last one again.
 */
export async function askInSteps(
  title: string,
  steps: readonly Step[],
  canGoBack: boolean,
  before: readonly unknown[] = [],
): Promise<Answer<readonly unknown[]>> {
  const answers = [...before];
  let at = before.length === 0 ? 0 : steps.length - 1;
  for (let step = steps[at]; step; step = steps[at]) {
    const place = { title, step: at + 1, totalSteps: steps.length, canGoBack: canGoBack || at > 0 };
    const answer = await step(place, answers[at]);
    if (answer === undefined) return undefined;
    if (answer === back) {
      if (at === 0) return back;
      at--;
    } else {
      answers[at] = answer.value;
      at++;
    }
  }
  return { value: answers };
}

/** Puts an input at its place, shows it, and settles with what `listen` reports first, or when it is hidden. */
export function ask<T>(
  input: QuickInput & { buttons: readonly QuickInputButton[] },
  { canGoBack, ...place }: Place,
  listen: (report: (answer: Answer<T>) => void) => void,
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    Object.assign(input, place);
    if (canGoBack) input.buttons = [QuickInputButtons.Back, ...input.buttons];
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    listen((answer) => {
      resolve(answer);
      input.hide();
    });
    input.show();
  });
}
