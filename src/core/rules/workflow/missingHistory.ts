import { historyRule } from "./historyRule.ts";

/** A record without a history is where its lifecycle begins. */
export const workflowMissingHistory = historyRule("workflow/missing-history");
