import { window } from "vscode";
import type { Translate } from "../core/model/translate.ts";

const most = 100;
const failures: string[] = [];

/** Says why something that was asked for did not work. */
export function tellFailure(error: unknown, t: Translate): void {
  const reason = error instanceof Error ? error.message : String(error);
  const isFault = error instanceof Error && error.name !== "Error";
  failures.unshift(isFault ? `${error.name}: ${reason}` : reason);
  failures.length = Math.min(failures.length, most);
  void window.showErrorMessage(t("That did not work: {reason}", { reason }));
}

/** What was said so, the last first; what was no refusal but a fault of the code begins with its name. */
export const toldFailures = (): readonly string[] => [...failures];
