import type { Translate } from "../../core/model/translate.ts";
import type { AskDraft } from "../../core/views/ask/askFlow.ts";
import { askChoice } from "../commands/transition/askChoice.ts";
import type { Answer } from "../commands/transition/steps.ts";
import { plainLabel } from "../plainLabel.ts";

/** Asks whether somebody goes on with a draft that they left; true for going on. */
export function askDraft(
  { answers }: AskDraft,
  title: string,
  canGoBack: boolean,
  t: Translate,
): Promise<Answer<boolean>> {
  const said = Object.values(answers).find((value) => typeof value === "string" && value !== "");
  const items = [
    {
      label: `$(edit) ${t("Continue the draft")}`,
      detail: plainLabel(typeof said === "string" ? said : ""),
      value: true,
    },
    { label: `$(new-file) ${t("Start anew")}`, detail: t("The draft is thrown away"), value: false },
  ];
  return askChoice(items, t("There is a draft that was not finished."), (value) => value, {
    title,
    canGoBack,
  });
}
