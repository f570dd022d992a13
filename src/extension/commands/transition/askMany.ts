import { QuickInputButtons, window } from "vscode";
import type { ChoiceItem } from "./askChoice.ts";
import { type Answer, ask, back, type Place } from "./steps.ts";

export interface ManyQuestion<T> {
  readonly items: readonly ChoiceItem<T>[];
  readonly placeholder: string;
  /** Whether a row is marked from the beginning. */
  readonly isChosen: (value: T) => boolean;
}

/** Asks for any number of several values. */
export function askMany<T>(
  { items, placeholder, isChosen }: ManyQuestion<T>,
  place: Place,
): Promise<Answer<readonly T[]>> {
  const input = window.createQuickPick<ChoiceItem<T>>();
  input.canSelectMany = true;
  input.items = items;
  input.selectedItems = items.filter(({ value }) => isChosen(value));
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  return ask(input, place, (report) => {
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) report(back);
    });
    input.onDidAccept(() => report({ value: input.selectedItems.map(({ value }) => value) }));
  });
}
