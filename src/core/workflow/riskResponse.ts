import type { Risk } from "../../generated/records.ts";
import type { Day } from "../model/calendar.ts";
import { isAboveAppetite, levelOf } from "../model/riskMatrix.ts";
import type { RiskLevel, RiskScale } from "../model/settings.ts";

/** The level of a threat that is above the appetite with neither a response nor an acceptance in force; else undefined. */
export function unansweredLevel(risk: Risk, scale: RiskScale, today: Day): RiskLevel | undefined {
  const { current, inherent, kind, acceptance } = risk;
  const level = levelOf(current ?? inherent, scale);
  if (kind === "opportunity" || !level || !isAboveAppetite(level, scale)) return undefined;
  const isAccepted = acceptance?.expires !== undefined && acceptance.expires >= today;
  return isAccepted || hasResponse(risk) ? undefined : level;
}

function hasResponse({ strategy, actions = [] }: Risk): boolean {
  return strategy !== undefined && strategy !== "accept" && actions.length > 0;
}
