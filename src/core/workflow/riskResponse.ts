import type { Risk } from "../../generated/records.ts";
import type { Day } from "../model/calendar.ts";
import { isAboveAppetite, levelOf } from "../model/riskMatrix.ts";
import type { RiskLevel, RiskScale } from "../model/settings.ts";

/** The level of a threat that is above the appetite with neither a response nor an acceptance in force; else undefined. */
export function unansweredLevel(risk: Risk, scale: RiskScale, today: Day): RiskLevel | undefined {
  const level = levelAboveAppetite(risk, scale);
  return level && responseTo(risk, today) === "none" ? level : undefined;
}

/** The level of a threat as it is now, if that is above the appetite; else undefined. */
export function levelAboveAppetite(
  { current, inherent, kind }: Risk,
  scale: RiskScale,
): RiskLevel | undefined {
  const level = levelOf(current ?? inherent, scale);
  return kind !== "opportunity" && level && isAboveAppetite(level, scale) ? level : undefined;
}

/** What is done about a risk: somebody accepted it for the time being, or a response with actions is planned. */
export function responseTo(risk: Risk, today: Day): "accepted" | "planned" | "none" {
  if (isAccepted(risk, today)) return "accepted";
  const { strategy, actions = [] } = risk;
  return strategy !== undefined && strategy !== "accept" && actions.length > 0 ? "planned" : "none";
}

function isAccepted({ acceptance }: Risk, today: Day): boolean {
  return acceptance?.expires !== undefined && acceptance.expires >= today;
}
