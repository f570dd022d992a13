import { isCollecting } from "../../../core/exchange/survey/isCollecting.ts";
import { isEnded } from "../../../core/workflow/atRest.ts";
import type { Candidates } from "../pickAmong.ts";
import type { CommandContext } from "../registerCommands.ts";

/** What is done with a survey. */
export type SurveyUse = "send" | "collect" | "read";

/** Which surveys come into question: those with questions, those that take answers, those that have some. */
export function surveyCandidates(use: SurveyUse, { t }: CommandContext): Candidates<"survey"> {
  const titles = {
    send: t("Save a survey form"),
    collect: t("Import survey responses"),
    read: t("Survey results"),
  };
  return {
    kind: "survey",
    isWanted(entry, { service: { lifecycleOf } }) {
      if (use === "read") return (entry.value.responses ?? []).length > 0;
      if (use === "send") return (entry.value.questions ?? []).length > 0 && !isEnded(entry, lifecycleOf);
      return isCollecting(entry, lifecycleOf);
    },
    title: titles[use],
    placeHolder: t("Which survey?"),
    none: {
      send: t("There is no survey with questions yet: “New Survey from Template…” makes one."),
      collect: t("No survey is open for answers."),
      read: t("No survey has answers yet."),
    }[use],
  };
}
