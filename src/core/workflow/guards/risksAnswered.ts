import { isEnded } from "../atRest.ts";
import { unansweredLevel } from "../riskResponse.ts";
import { guard } from "./guard.ts";

/** Every risk above the appetite has a response, or is accepted for the time being. */
export const risksAnswered = guard({
  params: {},
  lasting: false,
  describe: (_, t) => t("every risk above the appetite has a response"),
  unmet: ({ project, lifecycleOf, today, t }) =>
    [...project.valid("risk")].flatMap((entry) => {
      const { risk: scale } = project.settings;
      const level = isEnded(entry, lifecycleOf) ? undefined : unansweredLevel(entry.value, scale, today);
      if (!level) return [];
      const message = t(
        "“{id}” is {level}, above the appetite ({appetite}): plan a response, or have it accepted.",
        {
          id: entry.id,
          level: level.id,
          appetite: scale.appetite,
        },
      );
      return [{ code: "risk-unanswered", message, records: [entry.id] }];
    }),
});
