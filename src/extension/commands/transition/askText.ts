import { type QuickInputButton, QuickInputButtons, window } from "vscode";
import { type Answer, ask, back, type Place } from "./steps.ts";

export interface TextQuestion {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  /** What is wrong with a text; undefined where nothing is. */
  readonly fault: (text: string) => string | undefined;
  /** Whether faults are shown while it is typed too. */
  readonly isCheckedAtOnce?: boolean;
  /** A button that ends the question and does something else. */
  readonly wayOut?: QuickInputButton & { readonly run: () => unknown };
}

/** Asks for a line of text. A fault is shown when it is accepted, until something else is typed. */
export function askText(question: TextQuestion, place: Place): Promise<Answer<string>> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.placeholder = question.placeholder;
  input.value = question.value;
  input.ignoreFocusOut = true;
  const { wayOut } = question;
  if (wayOut) input.buttons = [wayOut];
  return ask(input, place, (report) => {
    input.onDidChangeValue(() => {
      input.validationMessage = question.isCheckedAtOnce ? question.fault(input.value) : undefined;
    });
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) report(back);
      if (button === wayOut) {
        report(undefined);
        wayOut.run();
      }
    });
    input.onDidAccept(() => {
      const fault = question.fault(input.value);
      if (fault === undefined) report({ value: input.value });
      else input.validationMessage = fault;
    });
  });
}
