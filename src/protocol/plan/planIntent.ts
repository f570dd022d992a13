import { type Check, hasFields, isName, isOneOf } from "../checks.ts";

/** What a plan leads to besides records: it changes nothing itself. */
export interface PlanIntent {
  /** A record of a kind should be created, or something should happen to a record. */
  readonly type: "create" | "step";
  /** The kind, or the record's id. */
  readonly what: string;
}

export const isPlanIntent: Check<PlanIntent> = hasFields<PlanIntent>({
  type: isOneOf("create", "step"),
  what: isName,
});
