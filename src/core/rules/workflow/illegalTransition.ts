import { historyRule } from "./historyRule.ts";

/** Every step of a history is one that the lifecycle has, and its lasting guards held. */
export const workflowIllegalTransition = historyRule("workflow/illegal-transition");
