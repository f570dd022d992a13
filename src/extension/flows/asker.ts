import type { OpenQuestion } from "../../core/views/ask/askFlow.ts";
import type { back } from "../commands/transition/steps.ts";

/** What is given instead of an answer by somebody who leaves the rest empty. */
export const finish = Symbol("finish");

/** What is given instead of an answer by somebody who wants another record to choose. */
export const create = Symbol("create");

/** An answer; what is given instead of one; or undefined when cancelled. */
export type Asked = { readonly value: unknown } | typeof back | typeof finish | typeof create | undefined;

/** Where a flow asks: a person, or who plays one. */
export interface Asker {
  /** @param title what the flow is for @param canGoBack whether there is something before the question */
  ask(question: OpenQuestion, title: string, canGoBack: boolean): Promise<Asked>;
}
