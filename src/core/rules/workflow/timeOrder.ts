import { historyRule } from "./historyRule.ts";

/** Time does not run backwards in a history, nor ahead of today. */
export const workflowTimeOrder = historyRule("workflow/time-order");
