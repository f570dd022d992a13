import { QuickInputButtons, window } from "vscode";
import { type Answer, ask, back, type Place } from "./steps.ts";

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is wrong with a text; undefined where nothing is. */
  readonly fault: (text: string) => string | undefined;
}

/** Asks for a line of text. A fault is shown when it is accepted, until something else is typed. */
export function askText(question: TextQuestion, place: Place): Promise<Answer<string>> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.placeholder = question.placeholder;
  input.value = question.value;
  input.ignoreFocusOut = true;
  return ask(input, place, (report) => {
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) report(back);
    });
    input.onDidAccept(() => {
      const fault = question.fault(input.value);
      if (fault === undefined) report({ value: input.value });
      else input.validationMessage = fault;
    });
  });
}
