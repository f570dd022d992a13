import type { QuickInput, QuickInputButton } from "vscode";
import { ask, type Place } from "../commands/transition/steps.ts";
import type { Asked } from "./asker.ts";

/** Shows an input at its place, and settles with what `listen` reports first; undefined when it is hidden. */
export async function askOnce(
  input: QuickInput & { buttons: readonly QuickInputButton[] },
  place: Place,
  listen: (report: (answer: Asked) => void) => void,
): Promise<Asked> {
  const answer = await ask<Asked>(input, place, (report) => listen((value) => report({ value })));
  return typeof answer === "object" ? answer.value : undefined;
}
