import { horizons, type PlanScope } from "../../../protocol/plan/planScope.ts";
import { addDays, type Day } from "../../model/calendar.ts";
import { mondayOf } from "../../model/weeks.ts";
import { isDate } from "../../schema/formats.ts";

/** What is shown when nobody has asked for anything: a quarter, from the week before this one on. */
export function usualScope(today: Day): PlanScope {
  return { from: addDays(mondayOf(today), -7), weeks: 13 };
}

/** A scope that can be shown: of one that is malformed, the usual one. */
export function boundedScope(scope: PlanScope | undefined, today: Day): PlanScope {
  const usual = usualScope(today);
  const { from = "", weeks = usual.weeks } = scope ?? {};
  return {
    from: isDate(from) && from >= "1900-01-08" && from < "2200-01-01" ? mondayOf(from) : usual.from,
    weeks: horizons.includes(weeks) ? weeks : usual.weeks,
  };
}
