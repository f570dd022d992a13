import { historyRule } from "./historyRule.ts";

/** The status is what the history leads to. */
export const workflowStatusMismatch = historyRule("workflow/status-mismatch");
