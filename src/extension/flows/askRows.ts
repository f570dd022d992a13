import { type QuickPickItem, ThemeIcon, window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { answerFault } from "../../core/views/ask/answerFault.ts";
import type { OpenQuestion } from "../../core/views/ask/askFlow.ts";
import type { Place } from "../commands/transition/steps.ts";
import { plainLabel } from "../plainLabel.ts";
import { type Asked, create } from "./asker.ts";
import { askOnce } from "./askOnce.ts";
import { flowButtons } from "./flowButtons.ts";
import { newKind } from "./newKind.ts";

interface Row extends QuickPickItem {
  readonly value: unknown;
}

/** Asks for any number of the options. */
export function askRows(question: OpenQuestion, place: Place, t: Translate): Promise<Asked> {
  const { step, value, canFinish } = question;
  const { buttons, answerFor } = flowButtons(canFinish, t);
  const { creates } = step;
  const add = creates && { iconPath: new ThemeIcon("add"), tooltip: newKind(creates, t) };
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const input = window.createQuickPick<Row>();
  const items = step.options.map(({ value: id, title, description, detail }) => ({
    label: plainLabel(title),
    description: plainLabel(description),
    ...(detail === "" ? {} : { detail: plainLabel(detail) }),
    value: id,
  }));
  input.canSelectMany = true;
  input.items = items;
  input.selectedItems = items.filter((row) => chosen.includes(row.value));
  const prompt = step.prompt || step.title;
  input.placeholder = prompt;
  input.buttons = add ? [add, ...buttons] : buttons;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  input.ignoreFocusOut = true;
  return askOnce(input, place, (report) => {
    input.onDidTriggerButton((button) => report(button === add ? create : answerFor(button)));
    input.onDidChangeSelection(() => {
      input.placeholder = prompt;
    });
    input.onDidAccept(() => {
      const picked = input.selectedItems.map((row) => row.value);
      const fault = answerFault(step, picked, t);
      if (fault === undefined) report({ value: picked.length > 0 ? picked : null });
      else input.placeholder = fault;
    });
  });
}
