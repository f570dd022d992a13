import type { Entry } from "../../model/entry.ts";
import { isAboveAppetite, levelOf } from "../../model/riskMatrix.ts";
import { isEnded } from "../endedStates.ts";
import { findingAt, recordRule } from "../rule.ts";

/** A threat above the appetite has a response, or somebody accepted it until a day that is still to come. */
export const riskAboveAppetite = recordRule({
  code: "risk/above-appetite",
  kinds: ["risk"],
  *check(entry, { project, today, t }) {
    const { current, inherent, kind, acceptance } = entry.value;
    if (kind === "opportunity" || isEnded(entry)) return;
    const rating = current ?? inherent;
    const level = levelOf(rating, project.settings.risk);
    if (!level || !isAboveAppetite(level, project.settings.risk)) return;
    if (hasResponse(entry) || (acceptance?.expires !== undefined && acceptance.expires >= today)) return;
    const message = t(
      "“{id}” is {level}, above the appetite ({appetite}): plan a response, or have it accepted.",
      {
        id: entry.id,
        level: level.id,
        appetite: project.settings.risk.appetite,
      },
    );
    yield findingAt(entry, "risk/above-appetite", message, [current ? "current" : "inherent"], { at: "key" });
  },
});

function hasResponse({ value: { strategy, actions = [] } }: Entry<"risk">): boolean {
  return strategy !== undefined && strategy !== "accept" && actions.length > 0;
}
