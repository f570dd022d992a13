import { addDays, type Day, dayIn, toInstant } from "../model/calendar.ts";
import type { Entry } from "../model/entry.ts";
import { levelOf } from "../model/riskMatrix.ts";
import type { Settings } from "../model/settings.ts";

/** When a risk has to be looked at again. */
export interface ReviewDue {
  readonly due: Day;
  /** Whether the risk says the day itself; else it follows from the cadence of its level. */
  readonly isSaid: boolean;
}

/** The day by which a risk has to be looked at again; undefined where neither it nor its level says one. */
export function reviewDue(
  { value: { reviewBy, current, inherent, history = [] } }: Entry<"risk">,
  { risk, timeZone }: Pick<Settings, "risk" | "timeZone">,
): ReviewDue | undefined {
  if (reviewBy !== undefined) return { due: reviewBy, isSaid: true };
  const days = levelOf(current ?? inherent, risk)?.reviewDays;
  const last = history.at(-1)?.at;
  if (days === undefined || last === undefined) return undefined;
  return { due: addDays(dayIn(toInstant(last), timeZone), days), isSaid: false };
}
