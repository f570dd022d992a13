import { type Check, hasFields, isOneOf, isText } from "../checks.ts";

/** How many weeks of load can be looked at. */
export const horizons = [6, 13, 26, 52] as const;

/** For which weeks the load of resources is wanted. */
export interface PlanScope {
  /** A day of the first week. */
  readonly from: string;
  readonly weeks: (typeof horizons)[number];
}

export const isPlanScope: Check<PlanScope> = hasFields<PlanScope>({
  from: isText,
  weeks: isOneOf(...horizons),
});
