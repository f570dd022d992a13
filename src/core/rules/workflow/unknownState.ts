import { historyRule } from "./historyRule.ts";

/** A record is in a state that its lifecycle has. */
export const workflowUnknownState = historyRule("workflow/unknown-state");
