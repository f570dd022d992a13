import { type QuickInputButton, QuickInputButtons, ThemeIcon } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { back } from "../commands/transition/steps.ts";
import { type Asked, finish } from "./asker.ts";

/** The buttons of a question besides the way back, and what they stand for. */
export interface FlowButtons {
  readonly buttons: readonly QuickInputButton[];
  readonly answerFor: (button: QuickInputButton) => Asked;
}

/** Leaving everything else empty, where that may be, and leaving with a draft. */
export function flowButtons(canFinish: boolean, t: Translate): FlowButtons {
  const done = { iconPath: new ThemeIcon("check-all"), tooltip: t("Write it now, and leave the rest empty") };
  const leave = { iconPath: new ThemeIcon("close"), tooltip: t("Cancel: a draft is kept") };
  return {
    buttons: canFinish ? [done, leave] : [leave],
    answerFor: (button) => {
      if (button === QuickInputButtons.Back) return back;
      return button === done ? finish : undefined;
    },
  };
}
