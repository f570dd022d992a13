import { window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { answerFault, typedAnswer } from "../../core/views/ask/answerFault.ts";
import type { OpenQuestion } from "../../core/views/ask/askFlow.ts";
import type { Place } from "../commands/transition/steps.ts";
import type { Asked } from "./asker.ts";
import { askOnce } from "./askOnce.ts";
import { flowButtons } from "./flowButtons.ts";

/** Asks for a line of text or a number. What is wrong with it is said while it is typed. */
export function askLine(question: OpenQuestion, place: Place, t: Translate): Promise<Asked> {
  const { step, value, canFinish } = question;
  const { buttons, answerFor } = flowButtons(canFinish, t);
  const input = window.createInputBox();
  const fault = () => answerFault(step, typedAnswer(step, input.value), t);
  const isLeft = t("{text} (may be left empty)", { text: step.prompt || step.title });
  input.prompt = step.isRequired || step.endsList || step.prompt === "" ? step.prompt : isLeft;
  input.placeholder = step.title;
  input.value = value === undefined || value === null ? "" : String(value);
  input.buttons = buttons;
  input.ignoreFocusOut = true;
  return askOnce(input, place, (report) => {
    input.onDidChangeValue(() => {
      input.validationMessage = fault();
    });
    input.onDidTriggerButton((button) => report(answerFor(button)));
    input.onDidAccept(() => {
      const message = fault();
      if (message === undefined) report({ value: typedAnswer(step, input.value) });
      else input.validationMessage = message;
    });
  });
}
