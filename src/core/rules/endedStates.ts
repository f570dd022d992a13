import type { Entry } from "../model/entry.ts";
import type { Kind } from "../model/kind.ts";

const ended: Partial<Record<Kind, readonly string[]>> = {
  charter: ["closed", "cancelled"],
  stakeholder: ["released"],
  requirement: ["rejected", "withdrawn", "retired", "deferred"],
  change: ["closed", "rejected", "withdrawn"],
  risk: ["closed"],
  issue: ["closed"],
  commitment: ["kept", "broken"],
  communication: ["suspended", "ended"],
  deliverable: ["accepted"],
  milestone: ["reached", "missed"],
  resource: ["released"],
};

/** Whether a record's life is over or rests, so that nothing is expected of it any more. */
export function isEnded(entry: Entry): boolean {
  const states = entry.kind === "assent" ? undefined : ended[entry.kind];
  return states?.includes((entry.value as { status?: string }).status ?? "") ?? false;
}
