import type { GapChoice } from "../../../protocol/traceMatrix.ts";
import type { Translate } from "../../model/translate.ts";

/** The gaps that a way from a goal to a signature may have, in the order in which they are met. */
export function gapChoices(t: Translate): readonly GapChoice[] {
  return [
    { id: "unservedGoal", title: t("No requirement") },
    { id: "noGoal", title: t("No goal") },
    { id: "noCriterion", title: t("No criterion") },
    { id: "untested", title: t("Not tested") },
    { id: "failed", title: t("Failed") },
    { id: "waived", title: t("Waived") },
    { id: "noEvidence", title: t("No evidence") },
    { id: "noAcceptance", title: t("In no acceptance") },
    { id: "unsigned", title: t("Not signed") },
    { id: "staleSignature", title: t("Changed since it was signed") },
  ];
}
