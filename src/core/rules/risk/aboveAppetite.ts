import { isEnded } from "../../workflow/atRest.ts";
import { unansweredLevel } from "../../workflow/riskResponse.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A threat above the appetite has a response, or somebody accepted it until a day that is still to come. */
export const riskAboveAppetite = recordRule({
  code: "risk/above-appetite",
  kinds: ["risk"],
  *check(entry, { lifecycleOf, project, today, t }) {
    if (isEnded(entry, lifecycleOf)) return;
    const scale = project.settings.risk;
    const level = unansweredLevel(entry.value, scale, today);
    if (!level) return;
    const message = t(
      "“{id}” is {level}, above the appetite ({appetite}): plan a response, or have it accepted.",
      { id: entry.id, level: level.id, appetite: scale.appetite },
    );
    const rating = entry.value.current ? "current" : "inherent";
    yield findingAt(entry, "risk/above-appetite", message, [rating], { at: "key" });
  },
});
