import type { Translate } from "../../core/model/translate.ts";
import { answerFault, typedAnswer } from "../../core/views/ask/answerFault.ts";
import { back } from "../commands/transition/steps.ts";
import { type Asker, finish } from "./asker.ts";

/** What a caller does at the questions in place of a person: answers, `back`, `finish` or `cancel`. */
export type Moves = readonly (string | { readonly answer: unknown })[];

/** The moves that were given ahead; undefined for anything else. */
export function movesOf(value: unknown): Moves | undefined {
  const isMove = (one: unknown) =>
    typeof one === "string" || (typeof one === "object" && one !== null && "answer" in one);
  return Array.isArray(value) && value.every(isMove) ? value : undefined;
}

/** Plays moves, one for each question, and asks `then` when there are no more. An answer that a person couldn't give throws. */
export function playedAsker(moves: Moves, then: Asker, t: Translate): Asker {
  const left = [...moves];
  return {
    ask: async (question, title, canGoBack) => {
      const move = left.shift();
      if (move === undefined) return then.ask(question, title, canGoBack);
      if (move === "back") return back;
      if (move === "finish") return finish;
      if (typeof move === "string") return undefined;
      const { step } = question;
      const value = typeof move.answer === "string" ? typedAnswer(step, move.answer) : move.answer;
      const fault = answerFault(step, value, t);
      if (fault !== undefined) throw new Error(`${step.key}: ${fault}`);
      return { value };
    },
  };
}
