import { QuickInputButtons, type QuickPickItem, window } from "vscode";
import { type Answer, ask, back, type Place } from "./steps.ts";

/** A row that stands for a value. */
export interface ChoiceItem<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks for one of several values; `isChosen` tells the row that the cursor begins at. */
export function askChoice<T>(
  items: readonly ChoiceItem<T>[],
  placeholder: string,
  isChosen: (value: T) => boolean,
  place: Place,
): Promise<Answer<T>> {
  const input = window.createQuickPick<ChoiceItem<T>>();
  input.items = items;
  input.placeholder = placeholder;
  input.activeItems = items.filter(({ value }) => isChosen(value));
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  return ask(input, place, (report) => {
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) report(back);
    });
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      if (item) report({ value: item.value });
    });
  });
}
