import { type Check, hasFields, isName, isOneOf } from "../checks.ts";

/** What a dashboard leads to besides records: it changes nothing itself. */
export interface DashboardIntent {
  /** A record of a kind should be created; the project should go on by an event; the problems should be listed. */
  readonly type: "create" | "advance" | "problems";
  /** The kind, or the event; a word for the problems too, which is not looked at. */
  readonly what: string;
}

/** A check for what a dashboard may want. */
export const isDashboardIntent: Check<DashboardIntent> = hasFields<DashboardIntent>({
  type: isOneOf("create", "advance", "problems"),
  what: isName,
});
