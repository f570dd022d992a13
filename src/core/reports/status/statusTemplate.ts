import type { Translate } from "../../model/translate.ts";
import { place, templateText } from "../parts/templateText.ts";

/** The built-in template of the status report. */
export function statusTemplate(t: Translate): string {
  return templateText(
    t("Status report"),
    [t("**Period:** {period}", { period: place("period") }), place("overview")],
    [
      { heading: t("Decisions needed"), block: "decisions" },
      { heading: t("Done"), block: "done" },
      { heading: t("Due and not done"), block: "notDone" },
      { heading: t("Setbacks"), block: "setbacks" },
      { heading: t("Problems"), block: "problems" },
      { heading: t("Risks above the appetite"), block: "risks" },
      { heading: t("Progress of the requirements"), block: "progress" },
      { heading: t("Milestones"), block: "milestones" },
      { heading: t("Goals"), block: "goals" },
      { heading: t("Meetings held"), block: "meetings" },
      { heading: t("Next"), block: "next" },
    ],
  );
}
