import type { Kind } from "../../model/kind.ts";
import type { Pointer } from "../../model/problem.ts";

/** How a question is answered: `choices` takes any number of the options, a date may be typed or picked. */
export type AskControl = "text" | "number" | "date" | "choice" | "choices";

/** One of the answers that are offered. */
export interface AskOption {
  readonly value: string | number | boolean;
  readonly title: string;
  /** An id, or what else tells it from others; empty where nothing does. */
  readonly description: string;
  /** What stands below it; empty where nothing is to be said. */
  readonly detail: string;
}

/** The field of a record by whose schema an answer is judged. */
export interface AskedPlace {
  readonly kind: Kind;
  /** Within the record; items of lists are counted. */
  readonly pointer: Pointer;
}

/** One question of a flow, as plain data: whatever host there is can ask it. */
export interface AskStep {
  /** What the answer stands under; no two steps of a flow share it. */
  readonly key: string;
  readonly title: string;
  /** What is asked, in a sentence; empty where the title says all. */
  readonly prompt: string;
  readonly control: AskControl;
  readonly isRequired: boolean;
  /** All answers there are, for a choice; else some that are often meant. */
  readonly options: readonly AskOption[];
  /** What stands there before anything is answered; undefined for nothing. */
  readonly initial: unknown;
  readonly place: AskedPlace | undefined;
  /** The kind of a record that may be made here where none of the options fits; undefined for none. */
  readonly creates: Kind | undefined;
  /** Whether leaving it empty ends a list; its prompt says so. */
  readonly endsList: boolean;
  /** The last day that may be named, for a date; undefined where any may be. */
  readonly latest: string | undefined;
}

/** Answers by the keys of their steps; null where a question was left empty. */
export type Answers = Readonly<Record<string, unknown>>;

/** The questions of a flow, as far as they follow from what was answered. */
export type AskPlan = (answers: Answers) => readonly AskStep[];
