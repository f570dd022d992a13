import { historyRule } from "./historyRule.ts";

/** Every entry of a history is as it was sealed, and where it was. */
export const workflowSealBroken = historyRule("workflow/seal-broken");
