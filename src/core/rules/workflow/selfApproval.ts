import { historyRule } from "./historyRule.ts";

/** Nobody approves what is their own. */
export const workflowSelfApproval = historyRule("workflow/self-approval");
