import { askInSteps, type Step } from "./steps.ts";

/**
 * Asks step by step for what was not given ahead, in the order of the questions; gives the answers with what was
 * given, or undefined when cancelled.
 */
export async function askMissing<T extends Readonly<Record<string, unknown>>>(
  title: string,
  given: { readonly [K in keyof T]: T[K] | undefined },
  questions: { readonly [K in keyof T]: Step },
): Promise<T | undefined> {
  const open = (Object.keys(questions) as (keyof T)[]).filter((key) => given[key] === undefined);
  const answers = await askInSteps(
    title,
    open.map((key) => questions[key]),
    false,
  );
  if (typeof answers !== "object") return undefined;
  const answered = open.map((key, index) => [key, answers.value[index]] as const);
  return { ...given, ...Object.fromEntries(answered) } as T;
}
