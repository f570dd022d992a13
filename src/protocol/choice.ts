import { hasFields, isText } from "./checks.ts";

/** One of several values, with what people call it. */
export interface Choice {
  readonly id: string;
  readonly title: string;
}

export const isChoice = hasFields<Choice>({ id: isText, title: isText });
