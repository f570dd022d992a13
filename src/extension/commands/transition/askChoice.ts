import { QuickInputButtons, type QuickPickItem, window } from "vscode";
import { type Answer, ask, back, type Place } from "./steps.ts";

/** A row that stands for a value. */
export interface ChoiceItem<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks for one of several values; the cursor begins at the first one that `isChosen` says. */
export function askChoice<T>(
  items: readonly ChoiceItem<T>[],
  placeholder: string,
  isChosen: (value: T) => boolean,
  place: Place,
): Promise<Answer<T>> {
  const input = window.createQuickPick<ChoiceItem<T>>();
  input.items = items;
  input.placeholder = placeholder;
  const begins = items.find(({ value }) => isChosen(value));
  // No active row at all would leave Enter without a meaning.
  if (begins) input.activeItems = [begins];
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
